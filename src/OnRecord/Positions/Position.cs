using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions;

/// <summary>An actor's stand on an issue as one document reports it.</summary>
public sealed record Position
{
    /// <summary>The actor's id in the document.</summary>
    public required string ActorId { get; init; }

    /// <summary>The issue's key.</summary>
    public required string Issue { get; init; }

    /// <summary>Agree, disagree or mixed.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Probability, 0 to 1, that the stance is right.</summary>
    public required float Confidence { get; init; }

    /// <summary>Where the words stand that limit the stand ("if safeguards are put in place"), or <see langword="null"/>.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>Where the evidence stands, the strongest first; at least one.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>Numbers of the statements behind it, the strongest first; empty where the evidence is a deed.</summary>
    public required ImmutableArray<int> Statements { get; init; }
}
