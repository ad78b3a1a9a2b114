namespace OnRecord.Articles;

/// <summary>One input cannot be read; the message is a sentence for the person who gave it.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>Whether it may go well another time: the server was busy, slow or not to be reached.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Whether it is a whole page that only holds no article: a list, a form, a front page.</summary>
    public bool IsNoArticle { get; init; }

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The server's answer, where there was one.</summary>
    public int? Status { get; init; }
}
