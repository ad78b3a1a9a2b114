using System.Text.Json;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Fetching;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles.Following;

/// <summary>Looks at feeds and fetches the pages behind their items, politely. It remembers nothing itself: what must outlive it is given and taken.</summary>
public sealed class FeedFollower : IDisposable
{
    private const int MostLists = 50;

    private readonly InputOptions options;
    private readonly PageFetcher fetcher;
    private readonly PoliteFetcher polite;

    /// <summary>A follower with those limits and manners.</summary>
    public FeedFollower(InputOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        fetcher = new PageFetcher(options);
        polite = new PoliteFetcher(fetcher, options.Manners);
    }

    /// <summary>The items of a feed, a sitemap, or the sitemaps of an index.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="known">The state at the last look: an unchanged feed is not sent again.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>What it brought, or why it could not be had.</returns>
    public (FeedNews? News, PageFailure? Failure) Look(string feed, PageState known, CancellationToken stop)
    {
        try
        {
            var page = polite.Fetch(feed, known, stop);
            return page.IsUnchanged ? (new FeedNews(known, [], [], IsUnchanged: true), null) : (News(page, feed, stop), null);
        }
        catch (InputException e)
        {
            return (null, Failure(feed, e));
        }
    }

    /// <summary>The article on the page behind an item.</summary>
    /// <param name="item">An item with an address.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The article, or why it could not be had.</returns>
    public (Article? Article, PageFailure? Failure) Take(FeedItem item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        string url = item.Link ?? throw new ArgumentException("has no address", nameof(item));
        try
        {
            var page = polite.Fetch(url, null, stop);
            var reader = InputFormats.ByMediaType(page.MediaType) ?? InputFormats.Of(InputFormat.Html);
            var read = Guard.Over(url, () => reader.Read(Raw(page, url))).FirstOrDefault();
            return read?.Article is { } article ? (item.About(article), null) : (null, new PageFailure(read?.Error ?? new InputError(url, null, "has no article in it."), IsPassing: false, null));
        }
        catch (InputException e)
        {
            return (null, Failure(url, e));
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => fetcher.Dispose();

    private static PageFailure Failure(string url, InputException e) => new(new InputError(url, null, e.Message), e.IsPassing, e.RetryAfter);

    private FeedNews News(FetchedPage page, string feed, CancellationToken stop)
    {
        var (items, errors, lists) = (new List<FeedItem>(), new List<InputError>(), 0);
        foreach (var (item, error) in Items(page, feed))
        {
            if (item is { IsList: true, Link: { } list } && ++lists <= MostLists)
            {
                foreach (var (inner, problem) in Items(polite.Fetch(list, null, stop), list))
                {
                    Sort(inner, problem);
                }
            }
            else
            {
                Sort(item, error);
            }
        }

        return new FeedNews(page.State, [.. items], [.. errors], IsUnchanged: false);

        void Sort(FeedItem? item, InputError? error)
        {
            items.AddRange(item is { Link: not null, IsList: false } ? [item] : []);
            errors.AddRange(error is null ? [] : [error]);
        }
    }

    private List<(FeedItem? Item, InputError? Error)> Items(FetchedPage page, string feed) =>
        page.Bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..] ? JsonItems(page.Bytes, feed) : [.. Feed.Items(Raw(page, feed))];

    private static List<(FeedItem? Item, InputError? Error)> JsonItems(byte[] bytes, string feed)
    {
        try
        {
            var json = JsonElement.Parse(bytes, JsonLines.Strict);
            return JsonFeed.IsOne(json) ? [.. JsonFeed.Items(json, feed)] : throw new InputException("is JSON, but no JSON Feed.");
        }
        catch (JsonException)
        {
            throw new InputException("is no feed: it is not JSON, though it begins so.");
        }
    }

    private RawInput Raw(FetchedPage page, string url)
    {
        Stream body = new MemoryStream(page.Bytes, writable: false);
        return new RawInput(page.Bytes is [0x1F, 0x8B, ..] ? new Archives.UnpackedStream(body, options.MaxBytes) : body, url, url, options)
        {
            Url = page.Url.AbsoluteUri,
            ServedAs = page.Encoding,
            Follow = _ => [], // an item of a feed is a page, never a list of further pages
        };
    }
}
