using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>A search to be saved.</summary>
/// <param name="What">What is looked for.</param>
/// <param name="Query">The conditions, by the names that the search page gives them.</param>
/// <param name="Name">A name for it, to be changed.</param>
public sealed record NewWatchView(WatchKind What, IReadOnlyDictionary<string, string> Query, string Name)
{
    internal static Page Page(Record record, IQueryCollection asked)
    {
        var query = Ask.Values(Ask.Known(record, Ask.Search(asked)));
        query.Remove("order");
        string name = string.Join(' ', query.Values);
        name = string.Concat(name.Where(c => WatchForm.IsOfName(c))).Trim();
        string free = name.Length == 0 ? "everything" : name.Length > WatchForm.LongestName ? name[..WatchForm.LongestName].Trim() : name;
        bool isTaken = record.Watches.List().Any(w => w.Name == free);
        return Pages.Page.Of<NewWatchPage, NewWatchView>("Watch a search", new NewWatchView(Ask.Member<WatchKind>(asked, "what") ?? WatchKind.Statements, query, isTaken ? "" : free));
    }
}
