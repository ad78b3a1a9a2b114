namespace OnRecord.Articles.Feeds;

/// <summary>RSS 2.0 (and 0.9x, 1.0), Atom (RFC 4287) and sitemaps (sitemaps.org, news) as articles. Read item by item; a broken item is an error with its line.</summary>
internal static class Feed
{
    /// <summary>The most articles and lists that are fetched from one sitemap, as the protocol has it.</summary>
    private const int MostLinks = 50_000;

    private static readonly string[] Roots = ["<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex"];

    /// <summary>Whether a beginning is that of a feed or a sitemap.</summary>
    public static bool Shows(string head) => head.StartsWith('<') && Roots.Any(r => head.Contains(r, StringComparison.Ordinal));

    /// <summary>The articles and errors of the feed.</summary>
    /// <exception cref="InputException">It is neither a feed nor a sitemap.</exception>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        int n = 0;
        foreach (var (item, error) in Items(input))
        {
            n++;
            foreach (var article in item is null ? [new ArticleInput(null, error)] : Articles(item, input, $"item {n}", $"{input.Id}:{n}", n))
            {
                yield return article;
            }
        }

        if (n == 0)
        {
            yield return new ArticleInput(null, new InputError(input.Name, null, "has no items.") { IsNotice = true });
        }
    }

    /// <summary>The items and errors of the feed, in order; each is one or the other.</summary>
    /// <exception cref="InputException">It is neither a feed nor a sitemap.</exception>
    public static IEnumerable<(FeedItem? Item, InputError? Error)> Items(RawInput input)
    {
        using var text = XmlText.Open(input);
        var records = XmlRecords.Open(text, input.Options.MaxBytes, FeedKind.RecordsOf);
        FeedKind? kind = null;
        foreach (var record in records.Read())
        {
            kind ??= FeedKind.Of(records);
            yield return record.Source is null
                ? (null, new InputError(input.Name, $"line {record.Line}", $"is longer than {input.Options.MaxBytes:N0} characters, the limit of one article."))
                : One(kind, record, records.Root, input);
        }
    }

    private static (FeedItem? Item, InputError? Error) One(FeedKind kind, XmlRecord record, string root, RawInput input)
    {
        try
        {
            return (kind.Read(Xml.Parse(root, record.Source!)), null);
        }
        catch (InputException e)
        {
            return (null, new InputError(input.Name, $"line {record.Line}", e.Message));
        }
    }

    /// <summary>What comes of an item: the page behind it, or the text in the feed.</summary>
    internal static IEnumerable<ArticleInput> Articles(FeedItem item, RawInput input, string place, string id, int n)
    {
        if (!item.NeedsPage && !input.Options.FollowLinks)
        {
            return [item.Article(id) is { } article ? new ArticleInput(article) : input.Bad(place, "has no text; with --links the page behind it is fetched.")];
        }

        return item.Link is null ? [input.Bad(place, "has no address to fetch.")]
            : n > MostLinks ? [input.Bad(place, $"is beyond the {MostLinks:N0} addresses that one list may have.")]
            : input.Follow(item.Link).Select(i => i.Article is { } page ? i with { Article = item.About(page) } : i);
    }
}
