using OnRecord.Documents;

namespace OnRecord.Store;

/// <summary>
/// What a statement of the record reports that somebody else said: "Y had said that ..." inside "X said that ...". It is no statement of its own;
/// who tells it is the statement's actor.
/// </summary>
public sealed record StoredSecondHand
{
    /// <summary>The inner source, in code points of the article's text.</summary>
    public required TextSpan Source { get; init; }

    /// <summary>The inner verb.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is said to have been said.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>The words of the inner source.</summary>
    public required string SourceText { get; init; }

    /// <summary>The inner verb's words.</summary>
    public required string CueText { get; init; }

    /// <summary>The words that are said to have been said.</summary>
    public required string ContentText { get; init; }

    /// <summary>Key of the actor who is said to have said it, or <see langword="null"/> for unknown.</summary>
    public string? ActorKey { get; init; }

    /// <summary>That actor's name, or <see langword="null"/> for unknown.</summary>
    public string? ActorName { get; init; }

    /// <summary>Probability, 0 to 1, that it is that actor; 0 for unknown.</summary>
    public required float Confidence { get; init; }

    /// <summary>Why it was taken to be that actor, or nobody.</summary>
    public required string Why { get; init; }
}
