using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>
/// What the profiles of a block say for and against each other, worked out once for all that tell the same of different years: a name that is in the
/// news for long gets many profiles, and few ways of being described.
/// </summary>
internal sealed class Comparison
{
    private readonly Dictionary<int, int> kinOf = [];
    private readonly bool[,] conflicts;
    private readonly int[,] ties;
    private readonly bool[] disputed;

    /// <summary>Compares these with one another.</summary>
    public Comparison(ImmutableArray<Hints> hints)
    {
        var first = new List<Hints>();
        foreach (var alike in hints.GroupBy(h => h.Kin))
        {
            foreach (var hint in alike)
            {
                kinOf.Add(hint.Order, first.Count);
            }

            first.Add(alike.First());
        }

        (conflicts, ties, disputed) = (new bool[first.Count, first.Count], new int[first.Count, first.Count], new bool[first.Count]);
        foreach (var (a, b) in from a in Enumerable.Range(0, first.Count) from b in Enumerable.Range(0, first.Count) select (a, b))
        {
            conflicts[a, b] = first[a].Conflicts(first[b]);
            ties[a, b] = conflicts[a, b] ? 0 : first[a].Tie(first[b]);
            disputed[a] |= conflicts[a, b];
        }
    }

    /// <summary>All ties that there are between two of them, the strongest first.</summary>
    public IReadOnlyList<int> Ties => [.. ties.Cast<int>().Where(t => t > 0).Distinct().OrderDescending()];

    /// <summary>In which of the ways of being described this one is.</summary>
    public int KinOf(Hints hint) => kinOf[hint.Order];

    /// <summary>Whether any of them speaks against it.</summary>
    public bool IsDisputed(Hints hint) => disputed[KinOf(hint)];

    /// <summary><see cref="Hints.Conflicts"/> of those that are described in two ways.</summary>
    public bool Conflicts(int a, int b) => conflicts[a, b];

    /// <summary><see cref="Hints.Tie"/> of those that are described in two ways.</summary>
    public int Tie(int a, int b) => ties[a, b];
}
