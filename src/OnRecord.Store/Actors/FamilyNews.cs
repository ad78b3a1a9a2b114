using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>
/// What an article's full names tell that was not known of their actors: only short names that it bears on can mean somebody else for it. Nothing
/// else need be looked at, so the cost of an arrival does not grow with the short names of its family.
/// </summary>
/// <remarks>
/// All of them are looked at where an actor comes or goes and where a spelling of one becomes known. Where it is the first country, a gender or the first office,
/// only short names that tell a country, a gender, an office: <see cref="ShortNames.Resolve"/> asks an actor for no more than the short name itself tells,
/// so that the others mean whom they meant. A family with more than <see cref="ShortNames.TooMany"/> actors is not looked at at all, so that for each short name
/// this happens a bounded number of times, and the work of all articles grows with their number.
/// </remarks>
internal sealed class FamilyNews
{
    private readonly HashSet<string> countries = [];
    private readonly HashSet<string> organisations = [];
    private readonly HashSet<string> offices = [];
    private readonly HashSet<long> years = [];

    /// <summary>Whether any of the family's short names may mean another.</summary>
    public bool IsAll { get; private set; }

    /// <summary>Whether none does.</summary>
    public bool IsNone => !IsAll && !IsFirstCountry && !IsNewGender && !IsFirstDescription && countries.Count + organisations.Count + offices.Count + years.Count == 0;

    /// <summary>Whether any that tells a country may.</summary>
    public bool IsFirstCountry { get; private set; }

    /// <summary>Whether any that tells a gender may.</summary>
    public bool IsNewGender { get; private set; }

    /// <summary>Whether any that tells an office or organisation may.</summary>
    public bool IsFirstDescription { get; private set; }

    /// <summary>Short names of these countries.</summary>
    public IReadOnlyCollection<string> Countries => countries;

    /// <summary>Short names at these organisations.</summary>
    public IReadOnlyCollection<string> Organisations => organisations;

    /// <summary>Short names with an office of these nouns.</summary>
    public IReadOnlyCollection<string> Offices => offices;

    /// <summary>Short names without an office in these years: the only actor of the family is in the news.</summary>
    public IReadOnlyCollection<long> Years => years;

    /// <summary>Anything may have changed.</summary>
    public static FamilyNews Everything() => new() { IsAll = true };

    /// <summary>Adds that anything may have changed.</summary>
    public void AddAll() => IsAll = true;

    /// <summary>Adds what a new profile tells of its actor.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="known">The actor's other profiles, as they were before the article.</param>
    public void Add(ProfileRow profile, IReadOnlyCollection<ProfileRow> known)
    {
        bool described = profile.Role.Length > 0 || profile.Organisation.Length > 0;
        IsAll |= known.All(k => k.Name != profile.Name);
        IsFirstCountry |= profile.Country.Length > 0 && known.All(k => k.Country.Length == 0);
        IsNewGender |= profile.Gender.Length > 0 && known.All(k => k.Gender != profile.Gender);
        IsFirstDescription |= described && known.All(k => k.Role.Length == 0 && k.Organisation.Length == 0);
        if (profile.Country.Length > 0 && known.All(k => k.Country != profile.Country))
        {
            countries.Add(profile.Country);
        }

        if (profile.Organisation.Length > 0 && !known.Any(k => k.Organisation == profile.Organisation && k.Year == profile.Year))
        {
            organisations.Add(profile.Organisation);
        }

        if (profile.Role.Length > 0 && !known.Any(k => k.Role == profile.Role && k.Year == profile.Year))
        {
            offices.UnionWith(RoleWords.Heads(profile.Role));
        }
    }

    /// <summary>Adds that the actor was in few articles of that year so far (<see cref="ShortNames.Prominent"/> at most).</summary>
    public void AddSighting(long year) => years.UnionWith(Enumerable.Range(-ShortNames.NearYears, (2 * ShortNames.NearYears) + 1).Select(apart => year + apart));
}
