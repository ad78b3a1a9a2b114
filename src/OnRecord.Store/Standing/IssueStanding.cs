using System.Collections.Immutable;
using OnRecord.Positions;

namespace OnRecord.Store.Standing;

/// <summary>Where all stand on one issue on one day, by the articles of the record up to it.</summary>
public sealed record IssueStanding
{
    /// <summary>The question.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The day; reports after it do not count.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Those with a stand (most statements first), then those who only spoke about it.</summary>
    public required ImmutableArray<ActorStand> Actors { get; init; }

    /// <summary>Statements on the issue of which it is not known who made them, the newest first.</summary>
    public required ImmutableArray<StatementHit> Unattributed { get; init; }

    /// <summary>The countries and organisations that somebody spoke for, those with most statements first.</summary>
    public required ImmutableArray<BodyStand> Bodies { get; init; }

    /// <summary>The changes, the earliest first.</summary>
    public required ImmutableArray<ActorShift> Shifts { get; init; }

    /// <summary>The articles that reports and statements stand in, by number.</summary>
    public required ImmutableDictionary<long, ArticleSummary> Articles { get; init; }
}
