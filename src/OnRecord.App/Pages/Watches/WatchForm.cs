using OnRecord.App.Api;
using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>Saves a search, and takes one out.</summary>
internal static class WatchForm
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 80;

    // a record that many people share must not fill up with searches that each cost time
    private const int Most = 200;

    /// <summary>Whether a character may be in a name: those that mean nothing in an address.</summary>
    public static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-';

    /// <summary>Saves what the form says.</summary>
    public static IResult Save(Record record, Posted posted)
    {
        string name = posted.Needed("name");
        if (name.Length > LongestName || name is "new" || !name.All(IsOfName))
        {
            throw new BadHttpRequestException($"\"{name}\" is no name for a watch: write letters, digits, spaces and hyphens, {LongestName} at most, and not \"new\".");
        }

        var watches = record.Watches.List();
        if (watches.Any(w => w.Name == name) || watches.Length >= Most)
        {
            throw new BadHttpRequestException(watches.Length >= Most ? $"There are {Most} watches already: take one out first." : $"There is a watch \"{name}\" already: give another name.", StatusCodes.Status409Conflict);
        }

        record.Watches.Add(Of(record, name, posted.Query));
        return new WrittenResult(new Written(Address.Watch(name), null));
    }

    /// <summary>Takes it out with all that it found.</summary>
    public static IResult Remove(Record record, string name, Posted posted) => record.Watches.Remove(name)
        ? posted.Back()
        : throw new BadHttpRequestException($"There is no watch \"{name}\"; /watches has them.", StatusCodes.Status404NotFound);

    private static Watch Of(Record record, string name, IQueryCollection asked)
    {
        var what = Ask.Member<WatchKind>(asked, "what") ?? WatchKind.Statements;
        var query = Ask.Known(record, Ask.Search(asked)) with { Order = SearchOrder.Best };
        if (what == WatchKind.Statements)
        {
            return new Watch { Name = name, Kind = what, Query = query, Targets = [] };
        }

        if (what == WatchKind.Actors)
        {
            throw new BadHttpRequestException("what: write statements, issues or shifts.");
        }

        return new Watch { Name = name, Kind = what, Query = new SearchQuery { Actor = query.Actor }, Issue = query.Issue is null ? null : record.Issue(query.Issue)!.Key, Targets = [] };
    }
}
