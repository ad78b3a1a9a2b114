using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions.Standing;

/// <summary>Words of one article, exactly as they stand there: the evidence behind a stand.</summary>
/// <param name="Pieces">Where they stand, in order; more than one where the words are broken by others.</param>
/// <param name="Texts">The words of each piece.</param>
public sealed record Passage(ImmutableArray<TextSpan> Pieces, ImmutableArray<string> Texts)
{
    /// <summary>The number of the statement they hold, or <see langword="null"/> where a deed is told.</summary>
    public int? Statement { get; init; }

    /// <summary>What is said, without who says it and how; <see langword="null"/> where that is all of the words.</summary>
    public string? Content { get; init; }

    /// <summary>All pieces on one line.</summary>
    public string Text => string.Join(" ... ", Texts);
}
