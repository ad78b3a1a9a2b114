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
    /// <exception cref="RegisterFileException">The file is no Popolo JSON, or larger than 256 MB; a date is none; an id is there twice. The message names the place.</exception>
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

        var persons = ById(root, "persons", path);
        var bodies = ById(root, "organizations", path);
        var posts = ById(root, "posts", path);
        var inside = people.EnumerateArray().SelectMany((p, i) => List(p, "memberships", $"{path}, persons[{i}]").Select((m, k) => (Person: Text(p, "id"), Membership: m, Place: $"{path}, persons[{i}].memberships[{k}]")));
        var memberships = List(root, "memberships", path).Select((m, i) => (Person: Text(m, "person_id"), Membership: m, Place: $"{path}, memberships[{i}]")).Concat(inside).ToList();
        var known = memberships.Where(m => m.Person is not null && persons.ContainsKey(m.Person)).Select(m => ToTenure(m.Membership, m.Person!, m.Place, persons, bodies, posts)).OfType<Tenure>();
        var missing = memberships.Where(m => m.Person is not null && !persons.ContainsKey(m.Person)).Select(m => m.Person!).Distinct(StringComparer.Ordinal);
        return new Register([.. known], [.. missing]);
    }

    private static Tenure? ToTenure(
        JsonElement membership, string personId, string place, Dictionary<string, JsonElement> persons, Dictionary<string, JsonElement> bodies, Dictionary<string, JsonElement> posts)
    {
        var person = persons[personId];
        JsonElement? post = Text(membership, "post_id") is { } p && posts.TryGetValue(p, out var found) ? found : null;
        JsonElement? body = (Text(membership, "organization_id") ?? Text(post, "organization_id")) is { } b && bodies.TryGetValue(b, out found) ? found : null;
        string? role = Text(post, "label") ?? Text(post, "role") ?? Text(membership, "label") ?? Text(membership, "role");
        if (Text(person, "name") is not { } name || role is null)
        {
            return null;
        }

        var (from, to) = (Day(membership, "start_date", place), Day(membership, "end_date", place));
        return to?.Last < from?.First ? throw new RegisterFileException($"{place}: it ends ({to}) before it begins ({from}). Put the dates right, or take one out.") : new Tenure
        {
            PersonId = personId,
            Person = name,
            Aliases = [.. List(person, "other_names", place).Select(o => Text(o, "name")).OfType<string>().Take(50)],
            Role = role,
            Organisation = Text(body, "name"),
            Country = OfficeCountry.Of(role) ?? Area(membership) ?? Area(post) ?? Area(body) ?? OfficeCountry.Of(Text(body, "name")),
            From = from,
            To = to,
        };
    }

    private static string? Area(JsonElement? of) =>
        of is { } element && element.TryGetProperty("area", out var area) && area.ValueKind == JsonValueKind.Object ? OfficeCountry.Of(Text(area, "name")) : null;

    // no date and an empty one are an open end; anything else that is no date would make a term of all times
    private static PartialDay? Day(JsonElement of, string name, string place)
    {
        if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null || Text(of, name) is "")
        {
            return null;
        }

        string? date = Text(of, name);
        return PartialDay.TryParse(date, out var day)
            ? day
            : throw new RegisterFileException($"{place}: {name} {date ?? value.ValueKind.ToString()} is no date. Write 2021-01-26, 2021-01 or 2021, or take it out.");
    }

    private static Dictionary<string, JsonElement> ById(JsonElement root, string list, string path)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        int at = 0;
        foreach (var element in List(root, list, path))
        {
            if (Text(element, "id") is { } id && !found.TryAdd(id, element))
            {
                throw new RegisterFileException($"{path}, {list}[{at}]: another of them has the id \"{id}\" too. Make each id one's own.");
            }

            at++;
        }

        return found;
    }

    private static JsonElement.ArrayEnumerator List(JsonElement of, string name, string place)
    {
        if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return default;
        }

        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new RegisterFileException($"{place}: \"{name}\" must be a list, and is {list.ValueKind}. Write it in [ ].");
    }

    private static string? Text(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
