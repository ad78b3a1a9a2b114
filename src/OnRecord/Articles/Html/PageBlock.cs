using System.Collections.Immutable;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>One paragraph of a page: the text between two block boundaries, white space made single.</summary>
/// <param name="Owner">The innermost block element around it.</param>
/// <param name="Text">Never empty; single line breaks of the page are kept.</param>
/// <param name="LinkChars">How many of its characters stand in links.</param>
/// <param name="Doubt">The outermost element around it that looks like furniture by name (share buttons, related stories), or <see langword="null"/>.</param>
internal sealed record PageBlock(IElement Owner, string Text, int LinkChars, IElement? Doubt)
{
    private const int LongEnough = 80;

    /// <summary>Which nodes its characters come from, in order; spaces between words and line breaks may be in none.</summary>
    public ImmutableArray<TextPiece> Pieces { get; init; } = [];

    /// <summary>Whether it reads like running text: long enough and not mostly links.</summary>
    public bool IsProse => Text.Length >= LongEnough && LinkShare < 0.4;

    /// <summary>The share of its characters that stand in links, 0 to 1.</summary>
    public double LinkShare => (double)LinkChars / Text.Length;

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Owner.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Whether it ends as a sentence does, a closing mark after the stop allowed.</summary>
    public bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’»)") is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or ':'];
}
