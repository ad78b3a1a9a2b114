using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Parts;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>Who stands where on an issue, in their words, and how that came about.</summary>
public sealed record IssueView
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>The sentence one agrees or disagrees with.</summary>
    public required string Proposition { get; init; }

    /// <summary>One for each actor: for, against, mixed, no clear position.</summary>
    public required IReadOnlyList<PositionView> Positions { get; init; }

    /// <summary>The stands as single articles report them, a row an actor.</summary>
    public required IReadOnlyList<StandRow> OverTime { get; init; }

    internal static Page? Page(Record record, string key) => record.Issue(key) is not { } issue ? null : Pages.Page.Of<IssuePage, IssueView>(issue.Proposition, new IssueView
    {
        Key = issue.Key,
        Proposition = issue.Proposition,
        Positions = [.. record.PositionsOn(issue).Select(PositionView.Of)],
        OverTime = Rows(record.DatedPositions(issue: issue.Key)),
    }) with { HasChart = true };

    private static IReadOnlyList<StandRow> Rows(IEnumerable<DatedPosition> positions) =>
        [.. positions.Where(p => p.Stance != Stance.None).GroupBy(p => (p.ActorKey, p.ActorName)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ActorName, StringComparer.Ordinal)
            .Select(g => new StandRow(g.Key.ActorName, Address.Actor(g.Key.ActorKey), [.. g.Select(StandView.Of)]))];
}
