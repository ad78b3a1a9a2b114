using System.Xml.Linq;
using OnRecord.Articles.Html;
using OnRecord.Articles.Mail;

namespace OnRecord.Articles.Feeds;

/// <summary>Items of RSS 2.0, with the modules for whole content (content:encoded) and Dublin Core.</summary>
internal static class Rss
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/", DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The item of an element.</summary>
    public static FeedItem Item(XElement item)
    {
        string? guid = Text(item, "guid");
        bool isAddress = guid is not null && (string?)item.Elements().First(e => e.Name.LocalName == "guid").Attribute("isPermaLink") != "false" && IsAddress(guid);
        string html = item.Element(Content + "encoded")?.Value ?? Text(item, "description") ?? "";
        string text = HtmlFragment.Text(html);
        return new FeedItem
        {
            Link = Text(item, "link") is { } link && IsAddress(link) ? link : isAddress ? guid : null,
            Id = guid,
            Title = Text(item, "title"),
            Author = Value(item.Element(DublinCore + "creator")) ?? Text(item, "author"),
            Published = MailTime.Parse(Text(item, "pubDate") ?? Value(item.Element(DublinCore + "date"))),
            Text = text.Length == 0 ? null : text,
        };
    }

    // without a namespace in RSS 2.0 and 0.9x, in its own in 1.0
    private static string? Text(XElement item, string name) =>
        Value(item.Elements().FirstOrDefault(e => e.Name.LocalName == name && (e.Name.Namespace == XNamespace.None || e.Name.Namespace == item.Name.Namespace)));

    private static string? Value(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
}
