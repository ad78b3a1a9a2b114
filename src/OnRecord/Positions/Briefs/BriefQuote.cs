using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions.Briefs;

/// <summary>Words of an article, exactly as they stand there.</summary>
/// <param name="Label">What they show, in a fixed word ("condition", "before"), or <see langword="null"/>.</param>
/// <param name="Texts">The words, a text for each piece.</param>
/// <param name="Pieces">Where each piece stands in the article's text, in code points.</param>
/// <param name="Source">Number of the source.</param>
/// <param name="Day">When it was said where that is known, else when it was published.</param>
/// <param name="Link">The page, opened at these words, or <see langword="null"/> where the article has no web address.</param>
public sealed record BriefQuote(string? Label, ImmutableArray<string> Texts, ImmutableArray<TextSpan> Pieces, int Source, DateOnly? Day, string? Link)
{
    /// <summary>The words on one line: white space is one space, pieces are parted by an ellipsis.</summary>
    public string OnOneLine => string.Join(" … ", Texts.Select(t => string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Where the words stand, for a source without a web address: "characters 12-40, 52-60".</summary>
    public string Place => "characters " + string.Join(", ", Pieces.Select(p => $"{p.Start}-{p.End}"));
}
