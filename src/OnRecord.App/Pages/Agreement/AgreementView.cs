using OnRecord.Positions;
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
        var pairs = from i in Enumerable.Range(0, actors.Count)
                    from j in Enumerable.Range(i + 1, actors.Count - i - 1)
                    where of is null || actors[i].ActorKey == of
                    select Pair(actors[i], actors[j]);
        return [.. pairs.Where(p => p.Same.Count + p.Opposite.Count > 0).OrderByDescending(p => p.Same.Count + p.Opposite.Count).ThenByDescending(p => p.Same.Count)];
    }

    private static PairView Pair((string Key, string Name, Dictionary<string, Stance> Stands) a, (string Key, string Name, Dictionary<string, Stance> Stands) b)
    {
        var both = a.Stands.Where(s => s.Value != Stance.Mixed && b.Stands.GetValueOrDefault(s.Key) is Stance.Agree or Stance.Disagree).ToLookup(s => b.Stands[s.Key] == s.Value, s => s.Key);
        return new PairView(a.Key, a.Name, b.Key, b.Name, [.. both[true]], [.. both[false]]);
    }
}
