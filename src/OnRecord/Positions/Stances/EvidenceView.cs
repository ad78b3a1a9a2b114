using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Statements;

namespace OnRecord.Positions.Stances;

/// <summary>A statement, or an attitude that the article tells of ("the party opposes the plan"), as the models see it.</summary>
internal sealed class EvidenceView
{
    /// <summary>The statement or attitude.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Ids of those who hold it.</summary>
    public required ImmutableArray<string> Holders { get; init; }

    /// <summary>What is shown for it: its content, with the cue where that is part of what is said ("called for a ban").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Its words by index.</summary>
    public required WordRange Words { get; init; }

    /// <summary>Word pieces of <c>holder: words</c>.</summary>
    public required int[] Pieces { get; init; }

    /// <summary>Its meaning.</summary>
    public required float[] Embedding { get; init; }

    /// <summary>Stems of its content words.</summary>
    public required HashSet<string> Stems { get; init; }

    /// <summary>What its holders are for and against in it; others' attitudes that they tell of are not among them.</summary>
    public required ImmutableArray<Attitude> Attitudes { get; init; }

    /// <summary>Whether it is told by the article and not by a statement.</summary>
    public required bool IsDeed { get; init; }

    /// <summary>Content, with the cue where it comes before and is not set apart by quotation marks.</summary>
    public static TextSpan SpanOf(Statement statement)
    {
        var content = statement.Content[0].Cover(statement.Content[^1]);
        bool cueSays = statement.Kind != StatementKind.Direct && !statement.Cue.IsEmpty && statement.Cue[0].End <= content.Start;
        return cueSays ? statement.Cue[0].Cover(content) : content;
    }
}
