using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using OnRecord.Articles;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Fetching;
using OnRecord.Articles.Following;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Follows;

/// <summary>
/// The feeds that are followed, their items and what is remembered of their hosts. What a look at a feed brought is stored in one transaction with the state that
/// keeps the server from sending it again, so that no item is lost between the two.
/// </summary>
public sealed class FollowList
{
    private const string Time = "yyyy-MM-ddTHH:mm:ss.fffZ";

    private readonly RecordFile file;

    internal FollowList(RecordFile file) => this.file = file;

    /// <summary>Follows a feed from now on; one that is followed stays as it is.</summary>
    public void Add(string url, DateTimeOffset now) =>
        file.Use(c => c.Execute("INSERT OR IGNORE INTO followed_feed (url, due) VALUES (@url, @due)", new { url, due = Text(now) }));

    /// <summary>Follows a feed no longer; its items that wait go with it, articles that came by it stay.</summary>
    /// <returns>Whether it was followed.</returns>
    public bool Remove(string url) => file.Use(c =>
    {
        using var transaction = c.BeginTransaction();
        c.Execute("DELETE FROM followed_item WHERE feed = @url", new { url });
        bool was = c.Execute("DELETE FROM followed_feed WHERE url = @url", new { url }) > 0;
        transaction.Commit();
        return was;
    });

    /// <summary>How many items of a feed there are.</summary>
    public FollowCounts Counts(string feed) => Counts("WHERE feed = @feed", feed);

    /// <summary>All feeds, by address.</summary>
    public ImmutableArray<FollowedFeed> Feeds() => file.Use(c => c.Query<(string Url, string? ETag, string? LastModified, string? Looked, string Due, long Failures, string? Problem)>(
        "SELECT url, etag, last_modified, looked, due, failures, problem FROM followed_feed ORDER BY url")
        .Select(r => new FollowedFeed(r.Url, new PageState(r.ETag, r.LastModified), r.Looked is null ? null : Parse(r.Looked), Parse(r.Due), (int)r.Failures, r.Problem)).ToImmutableArray());

    /// <summary>Stores what a look brought: items not seen yet, and those changed since, wait to be fetched.</summary>
    /// <param name="feed">A feed that is followed.</param>
    /// <param name="news">What the look brought.</param>
    /// <param name="now">When it was.</param>
    /// <param name="due">When to look next.</param>
    /// <returns>How many items wait because of it.</returns>
    public int Looked(string feed, FeedNews news, DateTimeOffset now, DateTimeOffset due) => file.Use(c =>
    {
        ArgumentNullException.ThrowIfNull(news);
        using var transaction = c.BeginTransaction();
        c.Execute(
            "UPDATE followed_feed SET etag = @ETag, last_modified = @LastModified, looked = @now, due = @due, failures = 0, problem = NULL WHERE url = @feed",
            new { feed, news.State.ETag, news.State.LastModified, now = Text(now), due = Text(due) });
        int waiting = news.Items.Sum(i => c.Execute(InsertItem, Values(feed, i, now)));
        transaction.Commit();
        return waiting;
    });

    /// <summary>Notes that a feed could not be had.</summary>
    public void CouldNotLook(string feed, string problem, DateTimeOffset now, DateTimeOffset due) => file.Use(c => c.Execute(
        "UPDATE followed_feed SET looked = @now, due = @due, failures = failures + 1, problem = @problem WHERE url = @feed", new { feed, problem, now = Text(now), due = Text(due) }));

    /// <summary>The items that wait and are due, hosts by turns, so that no host is asked many times in a row.</summary>
    public ImmutableArray<FeedItem> Waiting(DateTimeOffset now, int limit = 1000) => file.Use(c => c.Query<(string Link, string? Title, string? Outlet, string? Author, string? Published, string? Modified, string? Language)>(
        """
        SELECT link, title, outlet, author, published, modified, language FROM followed_item WHERE state = 'waiting' AND due <= @now
        ORDER BY row_number() OVER (PARTITION BY host ORDER BY id), id LIMIT @limit
        """, new { now = Text(now), limit })
        .Select(r => new FeedItem { Link = r.Link, Title = r.Title, Outlet = r.Outlet, Author = r.Author, Published = Published(r.Published), Modified = Published(r.Modified), Language = r.Language }).ToImmutableArray());

    /// <summary>Notes that an item's article is in the record.</summary>
    public void Took(string link) => file.Use(c => c.Execute("UPDATE followed_item SET state = 'taken', problem = NULL WHERE link = @link", new { link }));

    /// <summary>Notes that an item could not be had: it is tried again when due, or given up.</summary>
    /// <param name="link">Its address.</param>
    /// <param name="problem">Why not.</param>
    /// <param name="due">When to try again; <see langword="null"/> gives it up.</param>
    public void CouldNotTake(string link, string problem, DateTimeOffset? due) => file.Use(c => c.Execute(
        "UPDATE followed_item SET tries = tries + 1, problem = @problem, state = iif(@due IS NULL, 'failed', state), due = coalesce(@due, due) WHERE link = @link",
        new { link, problem, due = due is { } time ? Text(time) : null }));

    /// <summary>How often an item was tried.</summary>
    public int Tries(string link) => file.Use(c => c.ExecuteScalar<int>("SELECT tries FROM followed_item WHERE link = @link", new { link }));

    /// <summary>How many items there are.</summary>
    public FollowCounts Counts() => Counts("", null);

    private FollowCounts Counts(string where, string? feed) => file.Use(c =>
    {
        var counts = c.Query<(string State, long Count)>($"SELECT state, count(*) FROM followed_item {where} GROUP BY state", new { feed }).ToDictionary(r => r.State, r => r.Count, StringComparer.Ordinal);
        return new FollowCounts(counts.GetValueOrDefault("waiting"), counts.GetValueOrDefault("taken"), counts.GetValueOrDefault("failed"));
    });

    /// <summary>What is remembered of a host, or <see langword="null"/>.</summary>
    public HostNotes? Host(string host) => file.Use(c => c.Query<(string? Robots, string? RobotsAt, string? NotBefore)>(
        "SELECT robots, robots_at, not_before FROM followed_host WHERE host = @host", new { host })
        .Select(r => new HostNotes(r.Robots, r.RobotsAt is null ? null : Parse(r.RobotsAt), r.NotBefore is null ? null : Parse(r.NotBefore))).FirstOrDefault());

    /// <summary>Remembers something of a host.</summary>
    public void Remember(string host, HostNotes notes) => file.Use(c =>
    {
        ArgumentNullException.ThrowIfNull(notes);
        return c.Execute(
            "INSERT INTO followed_host (host, robots, robots_at, not_before) VALUES (@host, @Robots, @at, @before) ON CONFLICT (host) DO UPDATE SET robots = @Robots, robots_at = @at, not_before = @before",
            new { host, notes.Robots, at = notes.RobotsAt is { } at ? Text(at) : null, before = notes.NotBefore is { } before ? Text(before) : null });
    });

    // an item that the feed has changed since it was taken is a new version: it waits again
    private const string InsertItem = """
        INSERT INTO followed_item (feed, link, host, title, outlet, author, published, modified, language, state, due)
        VALUES (@feed, @Link, @host, @Title, @Outlet, @Author, @published, @modified, @Language, 'waiting', @now)
        ON CONFLICT (link) DO UPDATE SET modified = excluded.modified, title = excluded.title, state = 'waiting', tries = 0, due = excluded.due
        WHERE excluded.modified IS NOT NULL AND excluded.modified <> coalesce(followed_item.modified, '')
        """;

    private static object Values(string feed, FeedItem item, DateTimeOffset now) => new
    {
        feed,
        item.Link,
        host = Uri.TryCreate(item.Link, UriKind.Absolute, out var url) ? url.Authority : "",
        item.Title,
        item.Outlet,
        item.Author,
        published = item.Published?.ToString(),
        modified = item.Modified?.ToString(),
        item.Language,
        now = Text(now),
    };

    private static PublicationTime? Published(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    private static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(text, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
