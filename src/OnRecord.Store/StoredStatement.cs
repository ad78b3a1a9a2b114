using System.Collections.Immutable;
using OnRecord.Positions.Standing;
using OnRecord.Statements;
using OnRecord.Store.Corrections;

namespace OnRecord.Store;

/// <summary>A statement of the record with its words and who is behind it.</summary>
public sealed record StoredStatement
{
    /// <summary>Its number in the record.</summary>
    public required long Id { get; init; }

    /// <summary>The article's number in the record.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The statement as it was found, with its places in the article's text.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The words of the source, or <see langword="null"/> where nobody is named.</summary>
    public string? SourceText { get; init; }

    /// <summary>The words of the cue, or <see langword="null"/> where there is none.</summary>
    public string? CueText { get; init; }

    /// <summary>The words of the content, its pieces joined by " ... " where it is broken.</summary>
    public required string ContentText { get; init; }

    /// <summary>The actor's key, or <see langword="null"/> for unknown.</summary>
    public string? ActorKey { get; init; }

    /// <summary>The actor's name, or <see langword="null"/> for unknown.</summary>
    public string? ActorName { get; init; }

    /// <summary>Probability, 0 to 1, that it is that actor; <see langword="null"/> where nobody was looked for.</summary>
    public float? SpeakerConfidence { get; init; }

    /// <summary>Why it was taken to be that actor.</summary>
    public string? SpeakerWhy { get; init; }

    /// <summary>Why the article's actor was taken to be that actor of the record; <see langword="null"/> of one without a proper name, and by hand.</summary>
    public string? JoinedWhy { get; init; }

    /// <summary>Names of the other actors that were considered, in the article or in the record.</summary>
    public ImmutableArray<string> Rivals { get; init; } = [];

    /// <summary>The words in it that limit what is said ("until the troops are withdrawn"), or <see langword="null"/>.</summary>
    public Passage? Condition { get; init; }

    /// <summary>Who tells of it, where it stands inside somebody else's statement (second-hand speech); else <see langword="null"/>.</summary>
    public Teller? ToldBy { get; init; }

    /// <summary>What it reports that others said, where that is no statement of its own; in order of text.</summary>
    public ImmutableArray<StoredSecondHand> SecondHand { get; init; } = [];

    /// <summary>What a person has said about it.</summary>
    public Review Review { get; init; }

    /// <summary>The number of its newest correction, to be named by who corrects it (<see cref="Correction.Seen"/>); 0 for none.</summary>
    public long Version { get; init; }

    // what corrections call it, where that is not where its content stands now
    internal CorrectionTarget? Target { get; init; }
}
