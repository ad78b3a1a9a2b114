using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>
/// One reported act of speech or thought: who says it (source), the words that show it (cue), and what is said (content), each by
/// its place in the text. Who the source is in the world is not said here: that is the actor layer's.
/// </summary>
public sealed record Statement
{
    /// <summary>Number in the document from 1, in order of text.</summary>
    public required int Number { get; init; }

    /// <summary>Where the source stands, in order of text; empty where the text names nobody.</summary>
    public required ImmutableArray<TextSpan> Source { get; init; }

    /// <summary>Where the cue stands, in order of text; empty for a form without one (<c>"..." - Name</c>).</summary>
    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>Where the content stands, in order of text, quotation marks included; at least one span.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What is done by saying it.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>The day it was said, where the article tells; otherwise <see langword="null"/>.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>Where the one spoken to stands ("told reporters"), or <see langword="null"/>.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>Number of the statement whose content holds this one (second-hand speech), or <see langword="null"/>.</summary>
    public int? Parent { get; init; }

    /// <summary>Probability, 0 to 1, that this is a statement.</summary>
    public required float Confidence { get; init; }

    /// <summary>What made it a statement: the reader alone, or the rules that added to it, by their names in the spec.</summary>
    public required string Why { get; init; }
}
