namespace OnRecord.Articles;

/// <summary>
/// A half-open range <c>[Start, End)</c> of a page's source, counted in Unicode code points of the page as decoded. It is not a range of the article's text,
/// which has neither the page's markup nor its white space.
/// </summary>
/// <param name="Start">The first code point.</param>
/// <param name="End">One past the last code point; never below <paramref name="Start"/>.</param>
public readonly record struct PageRange(int Start, int End)
{
    /// <summary>The number of code points.</summary>
    public int Length => End - Start;
}
