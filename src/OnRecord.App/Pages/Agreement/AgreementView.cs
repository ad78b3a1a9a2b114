using OnRecord.App.Api;
using OnRecord.App.Pages.Parts;
using OnRecord.Positions;
using OnRecord.Positions.Agreement;
using OnRecord.Store;

namespace OnRecord.App.Pages.Agreement;

/// <summary>Who agrees with whom: every two actors that are for or against on the same issues, by where each stood last.</summary>
/// <param name="Pairs">This part of the pairs, those with most in common first.</param>
/// <param name="Issues">The propositions, by key.</param>
public sealed record AgreementView(IReadOnlyList<PairView> Pairs, IReadOnlyDictionary<string, string> Issues)
{
    // every two of more are too many pairs to look through; one actor is laid beside all
    private const int MostActors = 60;

    /// <summary>How many pairs there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>How many actors have a stand on any issue.</summary>
    public required int Actors { get; init; }

    /// <summary>How many of them are laid side by side, those with stands on most issues; all of them where one actor was asked for.</summary>
    public required int Among { get; init; }

    /// <summary>The name or key that was asked for, or null.</summary>
    public string? Asked { get; init; }

    /// <summary>The actor whose pairs these are, or null for those of all.</summary>
    public ActorSummary? Of { get; init; }

    /// <summary>Who may be meant, where what was asked for is the name of several.</summary>
    public IReadOnlyList<ActorSummary> Alike { get; init; } = [];

    internal static Page Page(Record record, string? asked, Part part)
    {
        var actor = ActorAsked.Find(record, asked);
        // a list that was begun goes on in the record as it was then
        long last = part.UpTo ?? record.LastArticle();
        var stands = record.LastStands(last);
        int actors = stands.Select(s => s.ActorKey).Distinct(StringComparer.Ordinal).Count();
        var pairs = actor.Alike.Count > 0 ? [] : Between(stands, actor.Actor?.Key);
        var list = part.Of(pairs.Skip(part.Offset).Take(part.Asked), last);
        var view = new AgreementView(list.Items, record.Issues().ToDictionary(i => i.Key, i => i.Proposition, StringComparer.Ordinal))
        {
            Total = pairs.Count,
            Actors = actors,
            Among = actor.Actor is null ? Math.Min(actors, MostActors) : actors,
            Asked = asked,
            Of = actor.Actor,
            Alike = actor.Alike,
        };
        string title = actor.Actor is { } one ? $"Who agrees with {one.Name}" : "Who agrees with whom";
        return Pages.Page.Of<AgreementPage, AgreementView>(title, view) with { HasChart = true, Next = list.Next };
    }

    /// <summary>The pairs, those with most in common first: those of one actor, or of those with stands on most issues.</summary>
    internal static IReadOnlyList<PairView> Between(IEnumerable<LastStand> stands, string? of = null)
    {
        var actors = stands.GroupBy(s => (s.ActorKey, s.ActorName))
            .Select(g => (g.Key.ActorKey, g.Key.ActorName, Stands: g.ToDictionary(s => s.Issue, s => s.Stance, StringComparer.Ordinal)))
            .OrderByDescending(a => a.Stands.Count).ThenBy(a => a.ActorKey, StringComparer.Ordinal).Take(of is null ? MostActors : int.MaxValue).ToList();
        var names = actors.ToDictionary(a => a.ActorKey, a => a.ActorName, StringComparer.Ordinal);
        return [.. AgreementTies.Between(actors.Select(a => (a.ActorKey, (IReadOnlyDictionary<string, Stance>)a.Stands)), of)
            .Select(t => new PairView(t.Left, names[t.Left], t.Right, names[t.Right], t.Same, t.Opposite))
            .OrderByDescending(p => p.Same.Count + p.Opposite.Count).ThenByDescending(p => p.Same.Count).ThenBy(p => p.Left, StringComparer.Ordinal).ThenBy(p => p.Right, StringComparer.Ordinal)];
    }
}
