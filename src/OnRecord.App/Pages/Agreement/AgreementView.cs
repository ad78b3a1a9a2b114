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
        new AgreementView(Between(record.DatedPositions()), record.Issues().ToDictionary(i => i.Key, i => i.Proposition, StringComparer.Ordinal))) with
    { HasChart = true };

    /// <summary>The pairs; of very many actors those with most positions.</summary>
    internal static IReadOnlyList<PairView> Between(IEnumerable<DatedPosition> positions, string? of = null)
    {
        var actors = positions.Where(p => p.Stance != Stance.None).GroupBy(p => (p.ActorKey, p.ActorName))
            .Select(g => (g.Key.ActorKey, g.Key.ActorName, Stands: g.GroupBy(p => p.Issue).ToDictionary(i => i.Key, i => i.Last().Stance, StringComparer.Ordinal)))
            .OrderByDescending(a => a.ActorKey == of).ThenByDescending(a => a.Stands.Count).ThenBy(a => a.ActorKey, StringComparer.Ordinal).Take(MostActors).ToList();
        var names = actors.ToDictionary(a => a.ActorKey, a => a.ActorName, StringComparer.Ordinal);
        return [.. AgreementTies.Between(actors.Select(a => (a.ActorKey, (IReadOnlyDictionary<string, Stance>)a.Stands)), of)
            .Select(t => new PairView(t.Left, names[t.Left], t.Right, names[t.Right], t.Same, t.Opposite))
            .OrderByDescending(p => p.Same.Count + p.Opposite.Count).ThenByDescending(p => p.Same.Count)];
    }
}
