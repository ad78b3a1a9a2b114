using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Actors.Offices;

/// <summary>
/// Reads who held which office when from Wikidata's entity JSON (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html):
/// a dump (array or one entity a line, plain or <c>.gz</c>) or what the API gives. Position held (P39) with its start (P580) and end (P582),
/// citizenship (P27), labels and aliases in English. The file is gone over twice, since offices and countries may stand behind the people.
/// </summary>
public static class WikidataFile
{
    private const int MostTenures = 2_000_000;

    /// <summary>The tenures of all people in the file whose office has a label in it.</summary>
    /// <exception cref="RegisterFileException">The file is no such JSON.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Register Read(string path)
    {
        var held = Entities(path).SelectMany(WikidataEntity.Held).Take(MostTenures + 1).ToList();
        if (held.Count > MostTenures)
        {
            throw new RegisterFileException($"{path}: more than {MostTenures} offices. Cut the file to the people that are needed.");
        }

        var undated = held.Where(h => h.IsUndated).Select(h => h.PersonId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        held.RemoveAll(h => h.IsUndated);
        var named = held.SelectMany(h => new[] { h.Office, h.Of, h.Citizenship }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var items = Entities(path).Select(e => WikidataItem.Of(e, named)).OfType<WikidataItem>().DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var known = held.Where(h => items.ContainsKey(h.Office)).Select(h => ToTenure(h, items)).ToImmutableArray();
        var missing = held.Select(h => h.Office).Where(o => !items.ContainsKey(o)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new Register(known, [.. missing]) { Undated = undated };
    }

    private static Tenure ToTenure(WikidataHeld held, Dictionary<string, WikidataItem> items)
    {
        var office = items[held.Office];
        string? of = held.Of is { } body ? items.GetValueOrDefault(body)?.Label : null;
        return new Tenure
        {
            PersonId = held.PersonId,
            Person = held.Person,
            Aliases = held.Aliases,
            Role = office.Label,
            OtherRoles = office.Aliases,
            Organisation = of is not null && Gazetteer.Find(of) is null ? of : null,
            Country = OfficeCountry.Of(office.Label) ?? office.Country ?? OfficeCountry.Of(of) ?? CountryOf(held.Citizenship, items),
            From = held.From,
            To = held.To,
        };
    }

    private static string? CountryOf(string? item, Dictionary<string, WikidataItem> items) =>
        item is not null && items.TryGetValue(item, out var country) ? country.Iso ?? OfficeCountry.Of(country.Label) : null;

    private static IEnumerable<JsonElement> Entities(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? (Stream)new GZipStream(file, CompressionMode.Decompress) : file;
        foreach (var document in new JsonObjects(stream, path).Read())
        {
            using (document)
            {
                yield return document.RootElement;
            }
        }
    }
}
