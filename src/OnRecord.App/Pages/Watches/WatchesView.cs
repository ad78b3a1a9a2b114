using OnRecord.Store;

namespace OnRecord.App.Pages.Watches;

/// <summary>The saved searches.</summary>
/// <param name="Watches">All of them, by name.</param>
public sealed record WatchesView(IReadOnlyList<WatchRow> Watches)
{
    internal static Page Page(Record record) => Pages.Page.Of<WatchesPage, WatchesView>("Watches", new WatchesView([.. record.Watches.List().Select(WatchRow.Of)]));
}
