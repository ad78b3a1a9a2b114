using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Parts;
using OnRecord.App.Standing;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Pages.Issues;

/// <summary>Who stands where on an issue, in their words, and how that came about.</summary>
public sealed record IssueView
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>The sentence one agrees or disagrees with.</summary>
    public required string Proposition { get; init; }

    /// <summary>The day; what was reported after it does not count.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether that day was asked for.</summary>
    public required bool IsPast { get; init; }

    /// <summary>One for each actor: for, against, mixed, no clear position.</summary>
    public required IReadOnlyList<PositionView> Positions { get; init; }

    /// <summary>Countries and organisations, by those who spoke for them.</summary>
    public required IReadOnlyList<BodyView> Bodies { get; init; }

    /// <summary>The changes, the newest first.</summary>
    public required IReadOnlyList<ShiftView> Shifts { get; init; }

    /// <summary>The stands as single articles report them, a row an actor; deeds among them.</summary>
    public required IReadOnlyList<StandRow> OverTime { get; init; }

    internal static Page? Page(Record record, string key, DateOnly? asOf) => record.Issue(key) is { } issue
        ? Pages.Page.Of<IssuePage, IssueView>(issue.Proposition, Of(record.Standing.On(issue, asOf), asOf is not null)) with { HasChart = true }
        : null;

    private static IssueView Of(IssueStanding standing, bool isPast) => new()
    {
        Key = standing.Issue.Key,
        Proposition = standing.Issue.Proposition,
        AsOf = standing.AsOf,
        IsPast = isPast,
        Positions = [.. standing.Actors.OrderBy(a => Array.IndexOf(StandWords.Order, a.Stand.Stance)).Select(a => PositionView.Of(a, standing.AsOf))],
        Bodies = [.. standing.Bodies.Select(BodyView.Of)],
        Shifts = [.. standing.Shifts.Reverse().Select(s => ShiftView.Of(standing, s))],
        OverTime = [.. standing.Actors.Where(a => !a.Stand.Periods.IsEmpty).Select(Row)],
    };

    private static StandRow Row(ActorStand actor) => new(
        actor.Actor.Name,
        Address.Actor(actor.Actor.Key),
        [.. actor.Stand.Periods.SelectMany(p => p.Reports).Concat(actor.Stand.Doubtful).OrderBy(r => r.Day).Select(StandView.Of)]);
}
