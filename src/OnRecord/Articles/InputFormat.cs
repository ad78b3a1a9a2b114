namespace OnRecord.Articles;

/// <summary>How an input is written.</summary>
public enum InputFormat
{
    /// <summary>Plain text, one article.</summary>
    Text,

    /// <summary>A web page, one article.</summary>
    Html,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,
}
