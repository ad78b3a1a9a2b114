using System.Collections.Frozen;

namespace OnRecord.Actors.Offices;

/// <summary>An office that stands for whoever held it: "the secretary of state", "the French president".</summary>
/// <param name="Words">The office in its normal form (<see cref="Joining.RoleWords.Normal"/>).</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country in its words; blank where it names none.</param>
public sealed record BareOffice(string Words, string Country)
{
    private const int MostWords = 9;

    // offices of which there is one at a time; never what many are ("senator", "official")
    private static readonly FrozenSet<string> Single = FrozenSet.Create(
        StringComparer.Ordinal, "president vice-president premier chancellor minister secretary governor mayor ambassador king queen pope chair commissioner director general taoiseach".Split(' '));

    private static readonly FrozenSet<string> Never = FrozenSet.Create(StringComparer.Ordinal, "a an one some another any his her their its our my former ex then late two three press".Split(' '));

    /// <summary>The office that the words of a source are; <see langword="null"/> where they name a person, several, one of many, or a past one.</summary>
    public static BareOffice? Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var words = Joining.RoleWords.Words(source).ToList();
        string normal = words.Count is 0 or > MostWords || words.Any(Never.Contains) ? "" : Joining.RoleWords.Normal(source);
        return normal.Length > 0 && !normal.Contains(';', StringComparison.Ordinal) && Single.Contains(normal[..normal.IndexOf(':', StringComparison.Ordinal)])
            ? new BareOffice(normal, OfficeCountry.Of(source) ?? "")
            : null;
    }

    /// <summary>All countries that a text names by name, nationality, capital or seat of government, by ISO 3166-1 alpha-2 code.</summary>
    public static IReadOnlySet<string> CountriesIn(string text) => OfficeCountry.AllIn(text);
}
