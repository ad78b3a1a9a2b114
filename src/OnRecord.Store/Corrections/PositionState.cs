using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>A position's row by issue key and the article's own id of the actor; written as JSON as it was read.</summary>
internal sealed record PositionState
{
    /// <summary>Its columns of <c>position p</c>, <c>issue i</c>.</summary>
    public const string Columns = """
        i.key AS Issue, p.local_actor AS LocalActor, p.stance AS Stance, p.confidence AS Confidence, p.condition AS Condition,
        p.evidence AS Evidence, p.statements AS Statements
        """;

    public string Issue { get; init; } = "";

    public string? LocalActor { get; init; }

    public string Stance { get; init; } = "";

    public double Confidence { get; init; }

    public string? Condition { get; init; }

    public string Evidence { get; init; } = "";

    public string Statements { get; init; } = "";

    /// <summary>The actor's number in the record; 0 until it is worked out.</summary>
    public long ActorId { get; init; }

    /// <summary>Whether a person said that the evidence is something done.</summary>
    public bool? IsDeed { get; init; }

    public Review Review { get; init; }

    public long Version { get; init; }

    /// <summary>The state with a stand that a person gave.</summary>
    public PositionState With(CorrectedValue value) => this with
    {
        Stance = value.Stance!.Value.ToString(),
        Confidence = 1,
        Condition = SpanText.Write(value.Condition),
        Evidence = value.Evidence.IsDefaultOrEmpty ? Evidence : SpanText.Write(value.Evidence),
        Statements = value.Evidence.IsDefaultOrEmpty ? Statements : "",
        IsDeed = value.IsDeed ?? IsDeed,
    };
}
