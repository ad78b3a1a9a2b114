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
    public static IEnumerable<ArticleInput> Read(JsonElement json, RawInput input) => Items(json, input.Name)
        .SelectMany((found, n) => found.Item is null ? [new ArticleInput(null, found.Error)] : Feed.Articles(found.Item, input, $"item {n + 1}", $"{input.Id}:{n + 1}", n + 1));

    /// <summary>The items and errors of the feed, in order; each is one or the other.</summary>
    /// <param name="json">The feed.</param>
    /// <param name="name">Its name in errors.</param>
    public static IEnumerable<(FeedItem? Item, InputError? Error)> Items(JsonElement json, string name) => JsonObject.List(json, "items").Select((item, n) => One(item, json, name, n + 1));

    private static (FeedItem? Item, InputError? Error) One(JsonElement item, JsonElement feed, string name, int n)
    {
        try
        {
            return (Item(item, feed), null);
        }
        catch (InputException e)
        {
            return (null, new InputError(name, $"item {n}", e.Message));
        }
    }

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
