namespace OnRecord.Reading;

/// <summary>An article has more words than are read as one; the message says how many, and what to do.</summary>
public sealed class ArticleTooLongException : Exception
{
    /// <summary>An article with that many words.</summary>
    public ArticleTooLongException(int words)
        : base($"it has {words:N0} words, and at most {Reader.MostWords:N0} are read as one article. Split it, or check that it is one.")
    {
    }
}
