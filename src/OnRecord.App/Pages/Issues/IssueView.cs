using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>Who stands where on an issue, in their words.</summary>
public sealed record IssueView
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>The sentence one agrees or disagrees with.</summary>
    public required string Proposition { get; init; }

    /// <summary>One for each actor: for, against, mixed, no clear position.</summary>
    public required IReadOnlyList<PositionView> Positions { get; init; }

    internal static Page? Page(Record record, string key) => record.Issue(key) is not { } issue ? null : Pages.Page.Of<IssuePage, IssueView>(issue.Proposition, new IssueView
    {
        Key = issue.Key,
        Proposition = issue.Proposition,
        Positions = [.. record.PositionsOn(issue).Select(PositionView.Of)],
    });
}
