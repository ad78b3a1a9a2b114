namespace OnRecord.Articles;

/// <summary>
/// Characters of an article's text that stand together in the source of its page. Where both lengths are equal they stand there one by one; otherwise the whole
/// range stands for them: a character reference (<c>&amp;quot;</c>), or white space that was made single.
/// </summary>
/// <param name="Start">The first code point in the article's text.</param>
/// <param name="Length">How many code points of the text; at least one.</param>
/// <param name="Page">Where they stand in the page.</param>
public readonly record struct PageRun(int Start, int Length, PageRange Page)
{
    /// <summary>One past its last code point in the article's text.</summary>
    public int End => Start + Length;

    /// <summary>Whether each code point of the text is one of the page.</summary>
    public bool IsOneByOne => Length == Page.Length;
}
