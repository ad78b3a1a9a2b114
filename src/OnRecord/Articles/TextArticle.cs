using System.Text;

namespace OnRecord.Articles;

/// <summary>A plain text file as an article: the text exactly as it stands, its first line as the title where it looks like one.</summary>
internal static class TextArticle
{
    private const int LongestHeadline = 200;

    /// <summary>Reads a text file.</summary>
    /// <exception cref="InputException">It is empty or not text.</exception>
    public static Article Read(string id, ReadOnlySpan<byte> bytes, Encoding? named)
    {
        string text = TextDecoder.Decode(bytes, named);
        return string.IsNullOrWhiteSpace(text) ? throw new InputException("has no text.") : new Article(id, text) { Title = Headline(text) };
    }

    /// <summary>The first line when it is short, does not end like a sentence, and more text follows; otherwise <see langword="null"/>.</summary>
    public static string? Headline(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int end = text.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return null;
        }

        var line = text[..end].TrimEnd();
        bool sentence = line is [.., '.' or ':' or ';' or ','] && line is not [.., '.', '.', '.'];
        return line.Length > LongestHeadline || sentence ? null : line.ToString();
    }
}
