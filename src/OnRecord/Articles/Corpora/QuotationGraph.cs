using System.Text.Json;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles.Corpora;

/// <summary>
/// GDELT's Global Quotation Graph: an article a line, of which only each quotation with a little text before and after it is given. These excerpts, in order,
/// are the text; it names no speakers.
/// </summary>
internal static class QuotationGraph
{
    /// <summary>The article of an object; <see langword="null"/> where it is none of the graph's.</summary>
    public static Article? Article(JsonElement json, string id)
    {
        var quotes = JsonObject.List(json, "quotes").Where(q => JsonObject.Property(q, "quote") is not null).ToList();
        if (quotes.Count == 0 || JsonObject.Field(json, "url") is not { } url)
        {
            return null;
        }

        string text = Excerpts.Join(quotes.Select(q => $"{JsonObject.Field(q, "pre")} {Excerpts.Quoted(JsonObject.Field(q, "quote"))} {JsonObject.Field(q, "post")}"));
        return new Article(id, Excerpts.Needed(text))
        {
            Title = JsonObject.Field(json, "title"),
            Published = PublicationTime.TryParse(JsonObject.Field(json, "date"), out var time) ? time : null, // when GDELT saw it: the nearest that there is
            Language = JsonObject.Field(json, "lang") is { } language && language.Equals("ENGLISH", StringComparison.OrdinalIgnoreCase) ? "en" : null,
            Url = url,
            Given = [.. quotes.Select(q => Excerpts.Given(JsonObject.Field(q, "quote"), null)).OfType<GivenQuotation>()],
        };
    }
}
