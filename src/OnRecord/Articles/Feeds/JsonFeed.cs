using System.Text.Json;
using OnRecord.Articles.Html;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles.Feeds;

/// <summary>JSON Feed (jsonfeed.org, 1.0 and 1.1) as articles.</summary>
internal static class JsonFeed
{
    /// <summary>Whether a value is a JSON Feed.</summary>
    public static bool IsOne(JsonElement json) => JsonObject.Field(json, "version")?.StartsWith("https://jsonfeed.org/version/", StringComparison.Ordinal) == true;

    /// <summary>The articles and errors of the feed.</summary>
    public static IEnumerable<ArticleInput> Read(JsonElement json, RawInput input) => JsonObject.List(json, "items")
        .SelectMany((item, n) => Feed.Articles(Item(item, json), input, $"item {n + 1}", $"{input.Id}:{n + 1}", n + 1));

    /// <summary>The items of the feed.</summary>
    public static IEnumerable<FeedItem> Items(JsonElement json) => JsonObject.List(json, "items").Select(i => Item(i, json));

    private static FeedItem Item(JsonElement item, JsonElement feed)
    {
        string text = JsonObject.Field(item, "content_html") is { } html ? HtmlFragment.Text(html) : JsonObject.Field(item, "content_text") ?? JsonObject.Field(item, "summary") ?? "";
        string authors = string.Join(", ", JsonObject.List(item, "authors").Concat(JsonObject.List(feed, "authors").Where(_ => !JsonObject.List(item, "authors").Any()))
            .Select(a => JsonObject.Field(a, "name")).Where(n => n is not null));
        return new FeedItem
        {
            Link = JsonObject.Field(item, "url") ?? JsonObject.Field(item, "external_url"),
            Id = JsonObject.Field(item, "id"),
            Title = JsonObject.Field(item, "title"),
            Outlet = JsonObject.Field(feed, "title"),
            Author = authors.Length > 0 ? authors : JsonObject.Field(item, "author.name"),
            Published = Time(JsonObject.Field(item, "date_published")),
            Modified = Time(JsonObject.Field(item, "date_modified")),
            Language = JsonObject.Field(item, "language") ?? JsonObject.Field(feed, "language"),
            Text = text.Length == 0 ? null : text,
        };
    }

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;
}
