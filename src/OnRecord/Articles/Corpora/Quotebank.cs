using System.Text.Json;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles.Corpora;

/// <summary>
/// Quotebank (Vaucher et al., WSDM 2021), both versions. The article-centric one gives of each article only the surroundings of its quotations: these excerpts, in
/// order, are the text. The quotation-centric one gives only quotations: each is a text of its own, without an article around it.
/// </summary>
internal static class Quotebank
{
    /// <summary>The article of an object; <see langword="null"/> where it is none of Quotebank's.</summary>
    public static Article? Article(JsonElement json, string id) =>
        Has(json, "articleID") && Has(json, "quotations") ? OfArticle(json, id)
        : Has(json, "quoteID") && Has(json, "quotation") ? OfQuotation(json, id)
        : null;

    private static bool Has(JsonElement json, string name) => JsonObject.Property(json, name) is not null;

    private static Article OfArticle(JsonElement json, string id)
    {
        var quotations = JsonObject.List(json, "quotations").ToList();
        string text = Excerpts.Join(quotations.Select(q => $"{JsonObject.Field(q, "leftContext")} {Excerpts.Quoted(JsonObject.Field(q, "quotation"))} {JsonObject.Field(q, "rightContext")}"));
        return new Article(JsonObject.Field(json, "articleID") ?? id, Excerpts.Needed(text))
        {
            Title = JsonObject.Field(json, "title"),
            Published = Time(json),
            Url = JsonObject.Field(json, "url"),
            Language = "en",
            Given = [.. quotations.Select(q => Excerpts.Given(JsonObject.Field(q, "quotation"), Speaker(q, "localTopSpeaker") ?? Speaker(q, "globalTopSpeaker"))).OfType<GivenQuotation>()],
        };
    }

    private static Article OfQuotation(JsonElement json, string id)
    {
        string? quotation = JsonObject.Field(json, "quotation"), speaker = Speaker(json, "speaker");
        return new Article(JsonObject.Field(json, "quoteID") ?? id, Excerpts.Needed(Excerpts.Quoted(quotation)))
        {
            Published = Time(json),
            Url = JsonObject.List(json, "urls").Select(JsonObject.Text).FirstOrDefault(u => u is not null),
            Language = "en",
            Given = Excerpts.Given(quotation, speaker) is { } given ? [given] : [],
        };
    }

    private static string? Speaker(JsonElement json, string field) => JsonObject.Field(json, field) is { } name && name != "None" ? name : null;

    private static PublicationTime? Time(JsonElement json) => PublicationTime.TryParse(JsonObject.Field(json, "date"), out var time) ? time : null;
}
