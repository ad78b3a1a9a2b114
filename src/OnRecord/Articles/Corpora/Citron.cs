using System.Text.Json;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles.Corpora;

/// <summary>A document of BBC's Citron: the whole text, and quotes with spans of sources, cue and contents.</summary>
internal static class Citron
{
    /// <summary>The article of an object; <see langword="null"/> where it is none of Citron's.</summary>
    public static Article? Article(JsonElement json, string id)
    {
        var quotes = JsonObject.List(json, "quotes").Where(q => JsonObject.List(q, "contents").Any()).ToList();
        if (JsonObject.Field(json, "text") is not { } text || quotes.Count == 0)
        {
            return null;
        }

        return new Article(JsonObject.Field(json, "id") ?? id, text)
        {
            Title = JsonObject.Field(json, "title"),
            Url = JsonObject.Field(json, "url"),
            Given = [.. quotes.Select(q => Excerpts.Given(Words(q, "contents"), Words(q, "coreferences") ?? Words(q, "sources"))).OfType<GivenQuotation>()],
        };
    }

    private static string? Words(JsonElement quote, string field)
    {
        string words = string.Join(" ... ", JsonObject.List(quote, field).Select(s => JsonObject.Field(s, "text")).Where(t => t is not null));
        return words.Length == 0 ? null : words;
    }
}
