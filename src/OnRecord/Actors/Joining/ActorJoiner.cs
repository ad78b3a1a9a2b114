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
        var against = hints.Where(h => hints.Any(h.Conflicts)).ToList();
        if (against.Count == 0)
        {
            return hints.IsEmpty ? [] : [new Group([.. hints], IsUnclear: false)];
        }

        var groups = Link(against);
        var dominant = DominantOf(groups);
        var unclear = new List<Hints>();
        // decided by the groups as they are before any of the undecided is put to one, so that their order is no matter
        var places = hints.Except(against).Select(h => (Hint: h, Group: Place(h, groups, dominant))).ToList();
        foreach (var (hint, group) in places)
        {
            (group?.Members ?? unclear).Add(hint);
        }

        return unclear.Count == 0 ? groups : [.. groups, new Group(unclear, IsUnclear: true)];
    }

    // the strongest ties first, and never two that something speaks against
    private static List<Group> Link(List<Hints> hints)
    {
        var groups = hints.Select(h => new Group([h], IsUnclear: false)).ToList();
        var pairs = from a in hints from b in hints where a.Order < b.Order && a.Tie(b) > 0 orderby a.Tie(b) descending, a.Order, b.Order select (a, b);
        foreach (var (a, b) in pairs)
        {
            var (x, y) = (groups.First(g => g.Members.Contains(a)), groups.First(g => g.Members.Contains(b)));
            if (x != y && !x.Members.Any(m => y.Members.Any(m.Conflicts)))
            {
                x.Members.AddRange(y.Members);
                groups.Remove(y);
            }
        }

        return groups;
    }

    private static Group? Place(Hints hint, List<Group> groups, Group? dominant)
    {
        var tied = groups.Where(g => g.Members.Any(m => m.Tie(hint) > 0)).ToList();
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
