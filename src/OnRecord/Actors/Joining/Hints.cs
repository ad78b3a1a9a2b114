using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>A profile made ready for comparison.</summary>
/// <param name="Index">Its place in the caller's list.</param>
/// <param name="Order">Its place in an order that depends on the profiles alone.</param>
/// <param name="Profile">The profile.</param>
/// <param name="Count">In how many articles.</param>
/// <param name="Form">The name's form, of persons.</param>
internal sealed record Hints(int Index, int Order, Profile Profile, int Count, PersonForm? Form)
{
    private const int SameOrganisation = 4, SameRole = 3, SameMiddle = 2, SameCountry = 1, NearYears = 1;

    private readonly Offices offices = new(Profile.Role);

    /// <summary>The profiles in an order of their own.</summary>
    public static ImmutableArray<Hints> Of(IReadOnlyList<CountedProfile> profiles)
    {
        // a block has many profiles and few names
        var forms = profiles.Where(p => p.Profile.Kind == ActorKind.Person).Select(p => p.Profile.Name).Distinct().ToDictionary(n => n, PersonForm.Of, StringComparer.Ordinal);
        return [.. profiles.Select((p, i) => (p.Profile, p.Count, Index: i)).OrderBy(p => SortKey(p.Profile), StringComparer.Ordinal)
            .Select((p, order) => new Hints(p.Index, order, p.Profile, p.Count, p.Profile.Kind == ActorKind.Person ? forms[p.Profile.Name] : null))];
    }

    /// <summary>A quick look whether any two can speak against each other; most blocks end here.</summary>
    public static bool MayConflict(ImmutableArray<Hints> hints) =>
        hints.Select(h => h.Profile.Country).Where(c => c.Length > 0).Distinct().Skip(1).Any()
        || hints.Select(h => h.Profile.Gender).Where(g => g.Length > 0).Distinct().Skip(1).Any()
        || hints.Select(h => string.Join(' ', h.Form?.Middle ?? [])).Where(m => m.Length > 0).Distinct().Skip(1).Any();

    /// <summary>All by which it speaks for or against another.</summary>
    public (ActorKind Kind, string Name, string Role, string Organisation, string Country, string Gender) Kin =>
        (Profile.Kind, Profile.Name, Profile.Role, Profile.Organisation, Profile.Country, Profile.Gender);

    /// <summary>Whether the two cannot be one.</summary>
    public bool Conflicts(Hints other)
    {
        bool countries = Differ(Profile.Country, other.Profile.Country);
        if (Form is null || other.Form is null)
        {
            return countries && OrganisationName.IsGeneric(OrganisationName.Key(Profile.Name));
        }

        bool known = IsDescribed && other.IsDescribed;
        return Form.MiddleConflicts(other.Form) || Differ(Profile.Gender, other.Profile.Gender)
            || (countries && known && !offices.Share(other.offices) && !Same(Profile.Organisation, other.Profile.Organisation));
    }

    /// <summary>How much speaks for one actor; 0 for nothing beyond the name.</summary>
    public int Tie(Hints other)
    {
        if (Conflicts(other))
        {
            return 0;
        }

        bool middle = Form is { Middle.Length: > 0 } mine && other.Form is { Middle.Length: > 0 } theirs && !mine.MiddleConflicts(theirs);
        return (Same(Profile.Organisation, other.Profile.Organisation) ? SameOrganisation : 0)
            + (offices.Share(other.offices) && !Differ(Profile.Country, other.Profile.Country) ? SameRole : 0)
            + (middle ? SameMiddle : 0) + (Same(Profile.Country, other.Profile.Country) ? SameCountry : 0);
    }

    /// <summary>Whether the two were seen in the same year or in one beside it.</summary>
    public bool IsNear(Hints other) => Profile.Year > 0 && other.Profile.Year > 0 && Math.Abs(Profile.Year - other.Profile.Year) <= NearYears;

    private bool IsDescribed => Profile.Role.Length > 0 || Profile.Organisation.Length > 0;

    private static bool Differ(string a, string b) => a.Length > 0 && b.Length > 0 && a != b;

    private static bool Same(string a, string b) => a.Length > 0 && a == b;

    private static string SortKey(Profile p) => string.Join('\t', p.Name, p.Role, p.Organisation, p.Country, p.Gender, $"{p.Year:D4}", p.Scope);
}
