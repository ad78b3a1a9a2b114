namespace OnRecord.Articles.Feeds;

/// <summary>One item of a feed or a sitemap: an address and what the list says about what stands there.</summary>
public sealed record FeedItem
{
    /// <summary>The address of the article.</summary>
    public string? Link { get; init; }

    /// <summary>The item's id in its feed.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>The text that the feed itself gives, in paragraphs; often a teaser only.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the list gives only an address, as sitemaps do, so that the page must be fetched.</summary>
    public bool NeedsPage { get; init; }

    /// <summary>Whether it is the address of another list, not of an article.</summary>
    public bool IsList { get; init; }

    /// <summary>The item as an article of what the feed gives; <see langword="null"/> where that is no text.</summary>
    internal Article? Article(string id) => string.IsNullOrWhiteSpace(Text) ? null : About(new Article(Link ?? Id ?? id, Text));

    /// <summary>The article with what the list knows and the page does not say.</summary>
    internal Article About(Article article) => article with
    {
        Title = article.Title ?? Title,
        Outlet = article.Outlet ?? Outlet,
        Byline = article.Byline ?? Author,
        Published = article.Published ?? Published,
        Modified = article.Modified ?? Modified,
        Language = article.Language ?? Language,
        Url = article.Url ?? Link,
    };
}
