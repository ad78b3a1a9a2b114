namespace OnRecord.Actors.Joining;

/// <summary>
/// Where a profile is compared: profiles of different blocks are never joined, but for short names (a surname alone, an acronym), which
/// are looked up in their family. A record is joined block by block, so that its cost does not grow with all it holds.
/// </summary>
/// <param name="Key">Profiles with the same key may be one actor.</param>
/// <param name="Family">Blocks that a short name could mean have the same family; blank for none.</param>
/// <param name="IsShort">Whether it is a short name.</param>
public sealed record NameBlock(string Key, string Family, bool IsShort)
{
    /// <summary>The block of a profile.</summary>
    public static NameBlock Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Kind switch
        {
            ActorKind.Person => OfPerson(profile.Name),
            ActorKind.Government when profile.Country.Length > 0 && IsOfCountry(profile.Name) => new NameBlock($"g {profile.Country}", "", IsShort: false),
            ActorKind.Government => new NameBlock($"g {OrganisationName.Key(profile.Name)}", FamilyOfState(profile.Name), IsShort: false),
            ActorKind.Document => new NameBlock($"d {OrganisationName.Key(profile.Name)}", "", IsShort: false),
            _ => OfOrganisation(profile.Name),
        };
    }

    // "Russia", "the Kremlin", "the Russian government"; not "the Biden administration", which others follow
    private static bool IsOfCountry(string name) => Gazetteer.Find(name) is not null || OrganisationName.Key(name) is "government" or "";

    // "Corria denied it" reads as a surname where the article tells nothing else; the government of that name is found by it
    private static string FamilyOfState(string name) => !name.Contains(' ', StringComparison.Ordinal) && PersonForm.Of(name) is { Given.Length: 0 } form ? $"p {form.Family}" : "";

    private static NameBlock OfPerson(string name)
    {
        if (PersonForm.Of(name) is not { } form)
        {
            return new NameBlock($"p {ActorKey.Of(name)}", "", IsShort: false);
        }

        return form.IsFull
            ? new NameBlock($"p {form.Family} {form.Given}", $"p {form.Family}", IsShort: false)
            : new NameBlock($"s {form.Family} {form.Given}{form.Second}", $"p {form.Family}", IsShort: true);
    }

    private static NameBlock OfOrganisation(string name)
    {
        if (OrganisationName.IsAcronym(name))
        {
            string letters = Folding.Fold(name.Replace(".", "", StringComparison.Ordinal));
            return new NameBlock($"a {letters}", $"o {letters}", IsShort: true);
        }

        string acronym = OrganisationName.Acronym(name);
        return new NameBlock($"o {OrganisationName.Key(name)}", acronym.Length > 0 ? $"o {acronym}" : "", IsShort: false);
    }
}
