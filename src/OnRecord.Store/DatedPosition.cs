using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Standing;
using OnRecord.Store.Corrections;

namespace OnRecord.Store;

/// <summary>An actor's stand on an issue as one article reports it.</summary>
public sealed record DatedPosition
{
    /// <summary>The issue's key.</summary>
    public required string Issue { get; init; }

    /// <summary>The actor's key.</summary>
    public required string ActorKey { get; init; }

    /// <summary>The actor's name.</summary>
    public required string ActorName { get; init; }

    /// <summary>What the actor is.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>What the actor belongs to or speaks for by the article, or <see langword="null"/>.</summary>
    public string? Organisation { get; init; }

    /// <summary>The stand.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Probability, 0 to 1, that the stand is right.</summary>
    public required float Confidence { get; init; }

    /// <summary>The words that limit the stand, or <see langword="null"/>.</summary>
    public string? Condition { get; init; }

    /// <summary>The words of the strongest evidence, as published.</summary>
    public required string Evidence { get; init; }

    /// <summary>All of the evidence with its places, the strongest first.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>Where the words stand that limit the stand, or <see langword="null"/>.</summary>
    public TextSpan? ConditionPlace { get; init; }

    /// <summary>Numbers of the statements behind it, in the article; the strongest first.</summary>
    public required ImmutableArray<int> Statements { get; init; }

    /// <summary>What a person has said about it.</summary>
    public Review Review { get; init; }

    /// <summary>The number of its newest correction, to be named by who corrects it; 0 for none.</summary>
    public long Version { get; init; }

    /// <summary>The article.</summary>
    public required ArticleSummary Article { get; init; }
}
