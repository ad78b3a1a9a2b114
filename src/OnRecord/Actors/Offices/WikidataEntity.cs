using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Actors.Offices;

/// <summary>The parts of one entity that are read. Whatever has another shape than expected is passed over.</summary>
internal static class WikidataEntity
{
    private const int MostAliases = 50;

    /// <summary>The offices that the entity held; none where it is no person with a label.</summary>
    public static IEnumerable<WikidataHeld> Held(JsonElement entity)
    {
        if (Text(entity, "id") is not { } id || Label(entity) is not { } name)
        {
            yield break;
        }

        var aliases = Aliases(entity);
        string? citizenship = Claims(entity, "P27").Select(ItemOf).FirstOrDefault(i => i is not null);
        foreach (var claim in Claims(entity, "P39").Where(c => Text(c, "rank") != "deprecated"))
        {
            if (ItemOf(claim) is { } office)
            {
                if (IsUnreadable(claim, "P580", out var from) || IsUnreadable(claim, "P582", out var to) || to?.Last < from?.First)
                {
                    yield return new WikidataHeld(id, name, aliases, office, null, citizenship, null, null) { IsUndated = true };
                    continue;
                }

                string? of = new[] { "P642", "P1001", "P108" }.Select(p => Qualifier(claim, p) is { } v ? Item(v) : null).FirstOrDefault(i => i is not null);
                yield return new WikidataHeld(id, name, aliases, office, of, citizenship, from, to);
            }
        }
    }

    /// <summary>The English label.</summary>
    public static string? Label(JsonElement entity) =>
        new[] { "en", "en-gb", "mul" }.Select(l => Member(Member(entity, "labels"), l) is { } label ? Text(label, "value") : null).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));

    /// <summary>The statements of a property.</summary>
    public static IEnumerable<JsonElement> Claims(JsonElement entity, string property) => Items(Member(Member(entity, "claims"), property));

    /// <summary>The value of a statement's main part.</summary>
    public static JsonElement? Value(JsonElement claim) => Member(Member(Member(claim, "mainsnak"), "datavalue"), "value");

    /// <summary>A member that is a string.</summary>
    public static string? Text(JsonElement? element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The English aliases, so many at most.</summary>
    public static ImmutableArray<string> Aliases(JsonElement entity) =>
        [.. Items(Member(Member(entity, "aliases"), "en")).Select(a => Text(a, "value")).OfType<string>().Where(a => a.Length is > 0 and < 200).Take(MostAliases)];

    private static string? ItemOf(JsonElement claim) => Value(claim) is { } value ? Item(value) : null;

    private static string? Item(JsonElement value) =>
        Text(value, "id") ?? (Member(value, "numeric-id") is { ValueKind: JsonValueKind.Number } number ? $"Q{number.GetRawText()}" : null);

    private static JsonElement? Qualifier(JsonElement claim, string property) =>
        Items(Member(Member(claim, "qualifiers"), property)).Select(q => Member(Member(q, "datavalue"), "value")).FirstOrDefault(v => v is not null);

    // an end of a term that is there and is no day that can be read (unknown, before our era, no date at all) must not pass for an open one
    private static bool IsUnreadable(JsonElement claim, string property, out PartialDay? day)
    {
        day = Qualifier(claim, property) is { } value && PartialDay.TryParse(Text(value, "time"), out var read) ? read : null;
        return day is null && Items(Member(Member(claim, "qualifiers"), property)).Exists(q => Text(q, "snaktype") != "novalue");
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } of && of.TryGetProperty(name, out var member) ? member : null;

    private static List<JsonElement> Items(JsonElement? element) => element is { ValueKind: JsonValueKind.Array } of ? [.. of.EnumerateArray()] : [];
}
