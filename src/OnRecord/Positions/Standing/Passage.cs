using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions.Standing;

/// <summary>Words of one article, exactly as they stand there: the evidence behind a stand.</summary>
/// <param name="Pieces">Where they stand, in order; more than one where the words are broken by others.</param>
/// <param name="Texts">The words of each piece.</param>
public sealed record Passage(ImmutableArray<TextSpan> Pieces, ImmutableArray<string> Texts)
{
    /// <summary>The number of the statement they are the content of, or <see langword="null"/> where a deed is told.</summary>
    public int? Statement { get; init; }

    /// <summary>The words that name the speaker, or <see langword="null"/>.</summary>
    public string? Source { get; init; }

    /// <summary>The words that show that somebody speaks, or <see langword="null"/>.</summary>
    public string? Cue { get; init; }

    /// <summary>All pieces on one line.</summary>
    public string Text => string.Join(" ... ", Texts);
}
