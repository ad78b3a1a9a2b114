using System.Text.Json;

namespace OnRecord.Actors.Offices;

/// <summary>
/// Reads who held which office when from Popolo JSON (https://www.popoloproject.com/specs/): persons, organizations, posts and memberships
/// with dates; memberships may also stand inside their persons.
/// </summary>
public static class PopoloFile
{
    private const long Largest = 256L << 20;
    private const int Deepest = 64;

    /// <summary>The tenures of all memberships that have a role, a label or a post with one, and a person with a name.</summary>
    /// <exception cref="RegisterFileException">The file is no Popolo JSON, or larger than 256 MB.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Register Read(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > Largest } file)
        {
            throw new RegisterFileException($"{path}: {file.Length >> 20} MB; a Popolo file may have {Largest >> 20} MB. Cut it into several with the same persons.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = Deepest });
            return Read(document.RootElement, path);
        }
        catch (JsonException e)
        {
            throw new RegisterFileException($"{path}, line {e.LineNumber + 1}: no JSON that can be read ({e.Message}).", e);
        }
    }

    private static Register Read(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("persons", out var people) || people.ValueKind != JsonValueKind.Array)
        {
            throw new RegisterFileException($"{path}: no Popolo file: it must be an object with a list of \"persons\".");
        }

        var persons = ById(root, "persons");
        var bodies = ById(root, "organizations");
        var posts = ById(root, "posts");
        var inside = people.EnumerateArray().SelectMany(p => List(p, "memberships").Select(m => (Person: Text(p, "id"), Membership: m)));
        var memberships = List(root, "memberships").Select(m => (Person: Text(m, "person_id"), Membership: m)).Concat(inside).ToList();
        var known = memberships.Where(m => m.Person is not null && persons.ContainsKey(m.Person)).Select(m => ToTenure(m.Membership, m.Person!, persons, bodies, posts)).OfType<Tenure>();
        var missing = memberships.Where(m => m.Person is not null && !persons.ContainsKey(m.Person)).Select(m => m.Person!).Distinct(StringComparer.Ordinal);
        return new Register([.. known], [.. missing]);
    }

    private static Tenure? ToTenure(
        JsonElement membership, string personId, Dictionary<string, JsonElement> persons, Dictionary<string, JsonElement> bodies, Dictionary<string, JsonElement> posts)
    {
        var person = persons[personId];
        JsonElement? post = Text(membership, "post_id") is { } p && posts.TryGetValue(p, out var found) ? found : null;
        JsonElement? body = (Text(membership, "organization_id") ?? Text(post, "organization_id")) is { } b && bodies.TryGetValue(b, out found) ? found : null;
        string? role = Text(post, "label") ?? Text(post, "role") ?? Text(membership, "label") ?? Text(membership, "role");
        return Text(person, "name") is not { } name || role is null ? null : new Tenure
        {
            PersonId = personId,
            Person = name,
            Aliases = [.. List(person, "other_names").Select(o => Text(o, "name")).OfType<string>().Take(50)],
            Role = role,
            Organisation = Text(body, "name"),
            Country = OfficeCountry.Of(role) ?? Area(membership) ?? Area(post) ?? Area(body) ?? OfficeCountry.Of(Text(body, "name")),
            From = Day(membership, "start_date"),
            To = Day(membership, "end_date"),
        };
    }

    private static string? Area(JsonElement? of) =>
        of is { } element && element.TryGetProperty("area", out var area) && area.ValueKind == JsonValueKind.Object ? OfficeCountry.Of(Text(area, "name")) : null;

    private static PartialDay? Day(JsonElement of, string name) => PartialDay.TryParse(Text(of, name), out var day) ? day : null;

    private static Dictionary<string, JsonElement> ById(JsonElement root, string list) =>
        List(root, list).Where(e => Text(e, "id") is not null).DistinctBy(e => Text(e, "id")).ToDictionary(e => Text(e, "id")!, StringComparer.Ordinal);

    private static List<JsonElement> List(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
