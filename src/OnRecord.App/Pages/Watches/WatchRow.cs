using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>A saved search.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it looks for.</param>
/// <param name="Query">The conditions, by the names that the search page gives them.</param>
/// <param name="Targets">Where else its hits go: the kinds of places, never their addresses.</param>
public sealed record WatchRow(string Name, WatchKind What, IReadOnlyDictionary<string, string> Query, IReadOnlyList<WatchTargetKind> Targets)
{
    /// <summary>The address of its page.</summary>
    public string Address => Pages.Address.Watch(Name);

    /// <summary>The address of its feed.</summary>
    public string Feed => $"{Address}.atom";

    internal static WatchRow Of(Watch watch)
    {
        var query = Ask.Values(watch.Query);
        if (watch.Issue is not null)
        {
            query["issue"] = watch.Issue;
        }

        return new WatchRow(watch.Name, watch.Kind, query, [.. watch.Targets.Select(t => t.Kind).Distinct()]);
    }

    /// <summary>What it looks for, in words.</summary>
    internal string Words => What switch
    {
        WatchKind.Statements => "new statements",
        WatchKind.Actors => "articles in which an actor appears",
        WatchKind.Issues => "new reports of where somebody stands",
        _ => "changes of a stand",
    };
}
