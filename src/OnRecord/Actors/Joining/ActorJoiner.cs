using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>
/// Tells which profiles of a block are one actor. Full names join; two people of one full name stay apart where country and office speak
/// against each other. A function of the set of profiles: the order in which articles came has no part in it.
/// </summary>
public static class ActorJoiner
{
    // a name that nearly always means one person means that person where an article tells nothing more
    private const int Dominance = 10;

    /// <summary>The actors of one block, none of them short names.</summary>
    public static ImmutableArray<JoinedActor> Join(IReadOnlyList<CountedProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var hints = Hints.Of(profiles);
        if (hints.Length == 0)
        {
            return [];
        }

        bool scoped = hints.Any(h => h.Profile.Scope.Length > 0);
        if (!scoped && !Hints.MayConflict(hints))
        {
            return ActorNames.Give([new Group([.. hints], IsUnclear: false)], dominant: null);
        }

        var groups = Split([.. hints.Where(h => h.Profile.Scope.Length == 0)]);
        var alone = hints.Where(h => h.Profile.Scope.Length > 0).Select(h => new Group([h], IsUnclear: true));
        return ActorNames.Give([.. groups, .. alone], DominantOf(groups));
    }

    private static List<Group> Split(ImmutableArray<Hints> hints)
    {
        var compared = new Comparison(hints);
        var parted = hints.ToLookup(compared.IsDisputed);
        if (!parted.Contains(true))
        {
            return hints.IsEmpty ? [] : [new Group([.. hints], IsUnclear: false)];
        }

        var groups = Link([.. parted[true]], compared);
        var dominant = DominantOf(groups);
        var unclear = new List<Hints>();
        // decided by the groups as they are before any of the undecided is put to one, so that their order is no matter
        var places = parted[false].Select(h => (Hint: h, Group: Place(h, groups, dominant, compared))).ToList();
        foreach (var (hint, group) in places)
        {
            (group?.Members ?? unclear).Add(hint);
        }

        return unclear.Count == 0 ? groups : [.. groups, new Group(unclear, IsUnclear: true)];
    }

    // the strongest ties first, and never two that something speaks against
    private static List<Group> Link(List<Hints> hints, Comparison compared)
    {
        int[] kin = [.. hints.Select(compared.KinOf)];
        Group[] groups = [.. hints.Select(h => new Group([h], IsUnclear: false))];
        var kinIn = groups.Select((g, i) => (g, i)).ToDictionary(g => g.g, g => new HashSet<int> { kin[g.i] });
        foreach (int tie in compared.Ties)
        {
            for (int i = 0; i < kin.Length; i++)
            {
                for (int j = i + 1; j < kin.Length; j++)
                {
                    var (x, y) = (groups[i], groups[j]);
                    if (x != y && compared.Tie(kin[i], kin[j]) == tie && !kinIn[x].Any(a => kinIn[y].Any(b => compared.Conflicts(a, b))))
                    {
                        x.Members.AddRange(y.Members);
                        kinIn[x].UnionWith(kinIn[y]);
                        Array.ForEach([.. Enumerable.Range(0, kin.Length).Where(k => groups[k] == y)], k => groups[k] = x);
                    }
                }
            }
        }

        return [.. groups.Distinct()];
    }

    private static Group? Place(Hints hint, List<Group> groups, Group? dominant, Comparison compared)
    {
        var tied = groups.Where(g => g.Members.Any(m => compared.Tie(compared.KinOf(m), compared.KinOf(hint)) > 0)).ToList();
        return tied.Count switch
        {
            1 => tied[0],
            0 => dominant,
            _ => tied.Where(g => g.Members.Any(m => m.IsNear(hint))).ToList() is [var near] ? near : dominant is not null && tied.Contains(dominant) ? dominant : null,
        };
    }

    private static Group? DominantOf(List<Group> groups) =>
        groups.MaxBy(g => g.Count) is { } most && most.Count >= Dominance * groups.Where(g => g != most).Sum(g => g.Count) ? most : null;
}
