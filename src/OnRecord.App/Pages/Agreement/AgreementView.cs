using OnRecord.Positions;
using OnRecord.Positions.Agreement;
using OnRecord.Store;

namespace OnRecord.App.Pages.Agreement;

/// <summary>Who agrees with whom: every two actors that are for or against on the same issues, by where each stood last.</summary>
/// <param name="Pairs">The pairs with most in common first.</param>
/// <param name="Issues">The propositions, by key.</param>
public sealed record AgreementView(IReadOnlyList<PairView> Pairs, IReadOnlyDictionary<string, string> Issues)
{
    private const int MostActors = 60;

    internal static Page Page(Record record) => Pages.Page.Of<AgreementPage, AgreementView>(
        "Who agrees with whom",
        new AgreementView(Between(record.LastStands()), record.Issues().ToDictionary(i => i.Key, i => i.Proposition, StringComparer.Ordinal))) with
    { HasChart = true };

    /// <summary>The pairs; of very many actors those with stands on most issues.</summary>
    internal static IReadOnlyList<PairView> Between(IEnumerable<LastStand> stands, string? of = null)
    {
        var actors = stands.GroupBy(s => (s.ActorKey, s.ActorName))
            .Select(g => (g.Key.ActorKey, g.Key.ActorName, Stands: g.ToDictionary(s => s.Issue, s => s.Stance, StringComparer.Ordinal)))
            .OrderByDescending(a => a.ActorKey == of).ThenByDescending(a => a.Stands.Count).ThenBy(a => a.ActorKey, StringComparer.Ordinal).Take(MostActors).ToList();
        var names = actors.ToDictionary(a => a.ActorKey, a => a.ActorName, StringComparer.Ordinal);
        return [.. AgreementTies.Between(actors.Select(a => (a.ActorKey, (IReadOnlyDictionary<string, Stance>)a.Stands)), of)
            .Select(t => new PairView(t.Left, names[t.Left], t.Right, names[t.Right], t.Same, t.Opposite))
            .OrderByDescending(p => p.Same.Count + p.Opposite.Count).ThenByDescending(p => p.Same.Count)];
    }
}
