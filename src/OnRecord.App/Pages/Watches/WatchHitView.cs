using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>Something new that a watch found.</summary>
/// <param name="Id">Its number: larger for what was found later.</param>
/// <param name="Found">When it was found, in UTC.</param>
/// <param name="Title">Who, and for a stand or a shift which.</param>
/// <param name="Text">The words of the article.</param>
/// <param name="Actor">The actor's key, or null.</param>
/// <param name="Issue">The issue's key, or null.</param>
/// <param name="Article">The article's number; null where it is no longer in the record.</param>
/// <param name="Outlet">The publisher.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Original">The place of the words where they were published, or null.</param>
public sealed record WatchHitView(long Id, DateTimeOffset Found, string Title, string Text, string? Actor, string? Issue, long? Article, string? Outlet, string? Published, string? Original)
{
    internal static WatchHitView Of(Record record, WatchHit hit) => new(
        hit.Id, hit.Found, hit.Title, hit.Text, hit.Actor, hit.Issue, record.ArticleId(hit.Article), hit.Outlet, hit.Published, Pages.Address.Original(hit.Url));
}
