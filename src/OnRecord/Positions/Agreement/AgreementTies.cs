namespace OnRecord.Positions.Agreement;

/// <summary>
/// Who agrees with whom: every two actors that are for or against on the same issue. A mixed stand and none count for nothing. This is the one place where
/// pairs are made; the page of agreement, an actor's page and the network for other programs show them.
/// </summary>
/// <remarks>Congruence and conflict of Discourse Network Analysis (Leifeld 2017), counted in issues.</remarks>
public static class AgreementTies
{
    /// <summary>The ties, in the order of the actors.</summary>
    /// <param name="actors">Each actor with a stand on each issue, by the key.</param>
    /// <param name="of">Only the ties of this actor, who is then the left one; all when left out.</param>
    public static IEnumerable<AgreementTie> Between(IEnumerable<(string Actor, IReadOnlyDictionary<string, Stance> Stands)> actors, string? of = null)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var all = actors.OrderByDescending(a => a.Actor == of).ToList();
        int lefts = of is null ? all.Count : all.Count > 0 && all[0].Actor == of ? 1 : 0;
        return from i in Enumerable.Range(0, lefts)
               from j in Enumerable.Range(i + 1, all.Count - i - 1)
               let tie = Between(all[i], all[j])
               where tie.Same.Length + tie.Opposite.Length > 0
               select tie;
    }

    private static AgreementTie Between((string Actor, IReadOnlyDictionary<string, Stance> Stands) a, (string Actor, IReadOnlyDictionary<string, Stance> Stands) b)
    {
        var both = a.Stands.Where(s => IsClear(s.Value) && b.Stands.TryGetValue(s.Key, out var other) && IsClear(other)).ToLookup(s => b.Stands[s.Key] == s.Value, s => s.Key);
        return new AgreementTie(a.Actor, b.Actor, [.. both[true]], [.. both[false]]);
    }

    private static bool IsClear(Stance stance) => stance is Stance.Agree or Stance.Disagree;
}
