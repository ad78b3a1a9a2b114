using OnRecord.App.Watching;
using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>A saved search with what it has found.</summary>
/// <param name="Watch">The search.</param>
/// <param name="Hits">What it has found since it was saved, the newest first; a hundred at most.</param>
public sealed record WatchView(WatchRow Watch, IReadOnlyList<WatchHitView> Hits)
{
    internal static Page? Page(Record record, string name, Lookout lookout)
    {
        if (Find(record, name, lookout) is not { } watch)
        {
            return null;
        }

        return Pages.Page.Of<WatchPage, WatchView>(watch.Name, new WatchView(WatchRow.Of(watch), [.. record.Watches.Newest(watch).Select(h => WatchHitView.Of(record, h))]));
    }

    internal static IResult? Feed(Record record, string name, Lookout lookout, HttpRequest request)
    {
        if (Find(record, name, lookout) is not { } watch)
        {
            return null;
        }

        using var feed = new MemoryStream();
        FeedFile.Of(watch, record.Watches.Newest(watch), $"{request.Scheme}://{request.Host}{WatchRow.Of(watch).Feed}").Save(feed);
        return Results.Bytes(feed.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static Watch? Find(Record record, string name, Lookout lookout)
    {
        var watch = record.Watches.List().FirstOrDefault(w => w.Name == name);
        if (watch is not null)
        {
            lookout.Look(watch);
        }

        return watch;
    }
}
