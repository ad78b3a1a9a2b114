using System.Xml.Linq;

namespace OnRecord.Articles.Feeds;

/// <summary>A kind of list, with what its head says of all its items.</summary>
/// <param name="Read">Makes an item of its element.</param>
internal sealed record FeedKind(Func<XElement, FeedItem> Read)
{
    /// <summary>The names of the items of a list with that root; <see langword="null"/> where it is no list.</summary>
    public static string[]? RecordsOf(string root) => root switch
    {
        "rss" or "RDF" => ["item"],
        "feed" => ["entry"],
        "urlset" => ["url"],
        "sitemapindex" => ["sitemap"],
        _ => null,
    };

    /// <summary>The kind of a file whose head was read.</summary>
    public static FeedKind Of(XmlRecords file)
    {
        var head = Xml.Head(file.Root, file.Prelude.ToString());
        string? outlet = head.GetValueOrDefault("title") is { Length: > 0 } title ? title : null;
        string? language = head.GetValueOrDefault("language") is { Length: > 0 } given ? given : Xml.RootAttribute(file.Root, "xml:lang");
        string? root = XmlTokens.StartName(file.Root);
        return root is "urlset" or "sitemapindex"
            ? new FeedKind(root == "urlset" ? Sitemap.Address : Sitemap.List)
            : new FeedKind(root == "feed" ? e => Atom.Item(e) with { Outlet = outlet, Language = language } : e => Rss.Item(e) with { Outlet = outlet, Language = language });
    }
}
