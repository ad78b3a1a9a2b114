using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;

namespace OnRecord.Store.Corrections;

/// <summary>What a target is before or after a correction. A statement has <see cref="Statement"/>, a position has <see cref="Stance"/>.</summary>
public sealed record CorrectedValue
{
    /// <summary>The statement with its places.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Who said it, whose position it is, or who an actor is: an actor's key, or a name where the record has no such actor yet; null for unknown.</summary>
    public string? Actor { get; init; }

    /// <summary>How that actor is described, where record or article may not have it yet; then <see cref="Actor"/> is the key it gets.</summary>
    public ActorDescription? Described { get; init; }

    /// <summary>The stand.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Where the words stand that limit the stand.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>Where the evidence for the stand stands, the strongest first.</summary>
    public ImmutableArray<TextSpan> Evidence { get; init; } = [];

    /// <summary>Whether the evidence is something done: then no statement counts for it, though one may tell of it.</summary>
    public bool? IsDeed { get; init; }
}
