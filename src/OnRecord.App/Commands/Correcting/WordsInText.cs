using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Commands.Correcting;

/// <summary>Finds words that a person typed in an article's text: exactly as published, and once only.</summary>
internal static class WordsInText
{
    /// <summary>Their place in code points.</summary>
    /// <exception cref="RecordException">They are not there, or more than once.</exception>
    public static TextSpan Find(Article article, string words)
    {
        int at = article.Text.IndexOf(words, StringComparison.Ordinal);
        if (words.Length == 0 || at < 0)
        {
            throw new RecordException($"\"{words}\" does not stand in {article.Id}. Give the words exactly as the article has them.");
        }

        if (article.Text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new RecordException($"\"{words}\" stands in {article.Id} more than once. Give more words, so that only one place is meant.");
        }

        var text = new DocumentText(article.Text);
        return new TextSpan(text.ToCodePoint(at), text.ToCodePoint(at + words.Length));
    }
}
