using System.Collections.Immutable;
using OnRecord.Articles;

namespace OnRecord.Documents;

/// <summary>
/// An article that has been read. It owns the text; words, sentences, names and attributions point into it. Immutable and safe
/// to share between threads.
/// </summary>
public sealed class Document
{
    /// <summary>Puts the layers of one reading together.</summary>
    /// <param name="article">The article that was read.</param>
    /// <param name="words">All words in order of text.</param>
    /// <param name="sentences">All sentences in order; together they hold every word once.</param>
    /// <param name="names">Names in order of text; they do not overlap.</param>
    /// <param name="attributions">What the reader found to be reported, in order of cue.</param>
    public Document(
        Article article,
        ImmutableArray<Word> words,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<NameMention> names,
        ImmutableArray<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Text = new DocumentText(article.Text);
        Words = words;
        Sentences = sentences;
        Names = names;
        Attributions = attributions;
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The article's text, sliced by code points.</summary>
    public DocumentText Text { get; }

    /// <summary>All words in order of text.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>All sentences in order of text.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>All names in order of text.</summary>
    public ImmutableArray<NameMention> Names { get; }

    /// <summary>What the reader found to be reported, in order of cue, before the statement rules.</summary>
    public ImmutableArray<Attribution> Attributions { get; }

    /// <summary>The characters of the word at <paramref name="index"/>.</summary>
    public string TextOf(int index) => Text.Slice(Words[index].Span);

    /// <summary>The characters from the range's first word to its last, with what stands between.</summary>
    public string TextOf(WordRange range) => Text.Slice(SpanOf(range));

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string TextOf(TextSpan span) => Text.Slice(span);

    /// <summary>From the start of the range's first word to the end of its last.</summary>
    public TextSpan SpanOf(WordRange range) => new(Words[range.First].Span.Start, Words[range.Last].Span.End);

    /// <summary>The words that lie at least partly inside <paramref name="span"/>; empty where there are none.</summary>
    public WordRange WordsIn(TextSpan span)
    {
        int first = FirstWordEndingAfter(span.Start), end = first;
        while (end < Words.Length && Words[end].Span.Start < span.End)
        {
            end++;
        }

        return new WordRange(first, end);
    }

    private int FirstWordEndingAfter(int position)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Words[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
