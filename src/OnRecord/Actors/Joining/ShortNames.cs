using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>
/// Whom a surname alone, initials with a surname, or an acronym means: the one actor of the record that fits what the article itself
/// tells, or nobody. A wrong name costs more than none.
/// </summary>
public static class ShortNames
{
    /// <summary>A surname that more actors of a record have than this is never joined: too common to tell by.</summary>
    public const int TooMany = 40;

    /// <summary>In so many articles of those years the only actor of a surname is meant by it.</summary>
    public const int Prominent = 3;

    /// <summary>How many years apart two articles may be that speak of one time.</summary>
    public const int NearYears = 1;

    private const int RivalNames = 5;

    /// <summary>The answer for a name that too many have.</summary>
    public static ShortAnswer TooCommon { get; } = new(null, $"more than {TooMany} of that name are in the record", []);

    /// <summary>The actor that a short name means.</summary>
    /// <param name="name">The profile of the short name.</param>
    /// <param name="candidates">The actors of its family, each with its profiles; in any order.</param>
    public static ShortAnswer Resolve(Profile name, IReadOnlyList<ShortCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.Count == 0)
        {
            return new ShortAnswer(null, "nobody else of that name is in the record", []);
        }

        if (candidates.Count > TooMany)
        {
            return TooCommon;
        }

        if (name.Kind == ActorKind.Person && candidates.Any(c => c.IsState))
        {
            return candidates.Where(c => !c.IsState).ToList() is { Count: > 0 } persons ? Resolve(name, persons) : State(name, candidates);
        }

        var asked = new Asked(name);
        var fitting = candidates.Where(c => Fits(asked, c)).ToList();
        return name.Kind == ActorKind.Person ? Person(asked, fitting, candidates) : Acronym(fitting, candidates);
    }

    // no person of the record has the name, and a government has
    private static ShortAnswer State(Profile name, IReadOnlyList<ShortCandidate> states) =>
        states is [var one] && name.Role.Length == 0 && name.Gender.Length == 0 && one.Names.Any(n => Folding.Fold(n) == Folding.Fold(name.Name))
            ? Found(one, states, "the name of a government of the record, and of nobody in it") : new ShortAnswer(null, "the name of a government, but told of as a person", Ids(states));

    private static ShortAnswer Acronym(List<ShortCandidate> fitting, IReadOnlyList<ShortCandidate> all) =>
        fitting is [var one] ? Found(one, all, "its acronym, and no other of the record has it") : new ShortAnswer(null, "the acronym of several", Ids(fitting));

    private static ShortAnswer Person(Asked asked, List<ShortCandidate> fitting, IReadOnlyList<ShortCandidate> all)
    {
        var name = asked.Name;
        var described = asked.IsDescribed ? fitting.Where(c => Describes(asked, c)).ToList() : [];
        if (described is [var one])
        {
            return Found(one, all, "surname, and the only one of the record with that office or organisation");
        }

        if (described.Count > 1)
        {
            return described.Where(c => Describes(asked, c, isNear: true)).ToList() is [var near]
                ? Found(near, all, "surname and office, and the only one who had it at that time")
                : new ShortAnswer(null, "several of that surname have had that office", Ids(described));
        }

        return fitting switch
        {
            [var only] when name.Country.Length > 0 && only.Countries.Contains(name.Country) => Found(only, all, "surname, and the only one of the record from that country"),
            [var only] when asked.Form?.Given.Length == 1 => Found(only, all, "initials and surname, and no other of the record fits"),
            [var only] when all.Count == 1 && name.Role.Length == 0 && IsProminent(name, only) => Found(only, all, "the only one of that surname in the record, often in the news then"),
            [] => new ShortAnswer(null, "what the article tells fits none of that surname", Ids(all)),
            _ => new ShortAnswer(null, "nothing tells which of that surname, if any", Ids(fitting)),
        };
    }

    private static bool Fits(Asked asked, ShortCandidate candidate) =>
        Allows(asked.Name.Gender, candidate.KnownGenders) && Allows(asked.Name.Country, candidate.Countries) && HasInitials(asked, candidate) && HasSecondSurname(asked, candidate)
            && (asked.Name.Kind != ActorKind.Person || !asked.IsDescribed || !candidate.IsDescribed || Describes(asked, candidate));

    private static bool HasInitials(Asked asked, ShortCandidate candidate) => asked.Form is not { Given.Length: 1 } form
        || candidate.Forms.Any(f => f.Form?.Given.StartsWith(form.Given, StringComparison.Ordinal) == true || f.Folded.StartsWith(form.Given, StringComparison.Ordinal));

    // "López Obrador" is no López of another mother, and one of whom only "López" is known by the office alone
    private static bool HasSecondSurname(Asked asked, ShortCandidate candidate) => asked.Form is not { Second: { Length: > 0 } second }
        || (candidate.SecondSurnames.Count > 0 ? candidate.SecondSurnames.Contains(second) : Describes(asked, candidate));

    private static bool Describes(Asked asked, ShortCandidate candidate, bool isNear = false)
    {
        foreach (var (offices, organisation, year) in candidate.Descriptions)
        {
            if ((!isNear || IsNear(asked.Name.Year, year)) && (asked.Offices.Share(offices) || (organisation.Length > 0 && asked.Name.Organisation == organisation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Allows(string value, HashSet<string> known) => value.Length == 0 || known.Count == 0 || known.Contains(value);

    private static bool IsNear(int a, int b) => a > 0 && b > 0 && Math.Abs(a - b) <= NearYears;

    private static bool IsProminent(Profile name, ShortCandidate candidate) => candidate.Profiles.Where(p => IsNear(name.Year, p.Profile.Year)).Sum(p => p.Count) >= Prominent;

    private static ShortAnswer Found(ShortCandidate one, IReadOnlyList<ShortCandidate> all, string why) => new(one.Id, why, Ids(all.Where(c => c.Id != one.Id)));

    // those of the first names in the order of the alphabet: numbers tell who came first, which must have no part in it
    private static ImmutableArray<long> Ids(IEnumerable<ShortCandidate> candidates)
    {
        var (those, first) = (candidates.ToList(), new List<string>(RivalNames + 1));
        foreach (string name in those.Select(c => c.Names[0]))
        {
            int at = first.BinarySearch(name, StringComparer.Ordinal);
            if (at < 0 && ~at < RivalNames)
            {
                first.Insert(~at, name);
                first.RemoveRange(Math.Min(first.Count, RivalNames), Math.Max(0, first.Count - RivalNames));
            }
        }

        return [.. those.Where(c => first.BinarySearch(c.Names[0], StringComparer.Ordinal) >= 0).Select(c => c.Id).Order()];
    }

    /// <summary>A short name with what is asked of every candidate taken out of it once.</summary>
    private sealed record Asked(Profile Name)
    {
        public Offices Offices { get; } = new(Name.Role);

        /// <summary>The form of a person's name that is more than one word: a surname alone has neither initials nor a second surname, and most short names are that.</summary>
        public PersonForm? Form { get; } = Name.Kind == ActorKind.Person && !Name.Name.All(char.IsLetterOrDigit) ? PersonForm.Of(Name.Name) : null;

        /// <summary>Whether the article tells an office or an organisation.</summary>
        public bool IsDescribed => Name.Role.Length > 0 || Name.Organisation.Length > 0;
    }
}
