using System.Xml.Linq;

namespace OnRecord.Articles.Feeds;

/// <summary>Entries of sitemaps (sitemaps.org) and of news sitemaps: addresses, and what is said about the pages there.</summary>
internal static class Sitemap
{
    /// <summary>The item of a <c>url</c>.</summary>
    public static FeedItem Address(XElement url)
    {
        var news = url.Elements().FirstOrDefault(e => e.Name.LocalName == "news");
        var publication = news?.Elements().FirstOrDefault(e => e.Name.LocalName == "publication");
        return new FeedItem
        {
            Link = Value(url, "loc"),
            NeedsPage = true,
            Title = Value(news, "title"),
            Outlet = Value(publication, "name"),
            Language = Value(publication, "language"),
            Published = Time(Value(news, "publication_date")),
            Modified = Time(Value(url, "lastmod")),
        };
    }

    /// <summary>The item of a <c>sitemap</c> in an index.</summary>
    public static FeedItem List(XElement sitemap) => new() { Link = Value(sitemap, "loc"), NeedsPage = true, IsList = true };

    private static string? Value(XElement? element, string name) =>
        element?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;
}
