using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Statements.Quotations;

/// <summary>Words between quotation marks; more than one piece when the quotation goes on over paragraphs, each opened anew.</summary>
/// <param name="Pieces">Where it stands, marks included, one span a paragraph.</param>
/// <param name="IsClosed">Whether its closing mark is there.</param>
internal sealed record Quotation(ImmutableArray<TextSpan> Pieces, bool IsClosed)
{
    /// <summary>From the first piece's start to the last one's end.</summary>
    public TextSpan Whole => Pieces[0].Cover(Pieces[^1]);

    /// <summary>Whether <paramref name="span"/> shares a character with a piece.</summary>
    public bool Overlaps(TextSpan span) => Pieces.Any(p => p.Overlaps(span));

    /// <summary>Whether <paramref name="span"/> lies inside a piece.</summary>
    public bool Contains(TextSpan span) => Pieces.Any(p => p.Contains(span));
}
