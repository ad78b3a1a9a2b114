using System.Text.RegularExpressions;
using OnRecord.Articles.Sameness;
using OnRecord.Statements;

namespace OnRecord.Store.Quotations;

/// <summary>The words of a statement that another outlet would have too: those in quotation marks where it has some, else its whole content.</summary>
internal sealed partial class QuotedWords
{
    /// <summary>Words in a run: quotations are short, so that longer runs would miss those that differ in a word.</summary>
    public const int RunLength = 3;

    // "Never.", "no comment": said by many
    private const int LeastWords = 3, MostWords = 400, LeastOfSentence = 6, MostSentences = 8;

    // two sentences of twelve words that differ in two share less than half of their runs and are found with probability 0.99
    private const int BandCount = 20, BandRows = 2;

    private QuotedWords(IReadOnlyList<string> words, bool isQuoted, string text)
    {
        Words = words;
        IsQuoted = isQuoted;
        Text = text;
    }

    /// <summary>The plain words; of a very long statement the first 400.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether they stand in quotation marks.</summary>
    public bool IsQuoted { get; }

    private string Text { get; }

    /// <summary>The words of a statement, or <see langword="null"/> where they are too few to be told from another's.</summary>
    public static QuotedWords? Of(StatementKind kind, string content)
    {
        string text = kind == StatementKind.Mixed ? string.Join(" . ", InMarks().Matches(content).Select(m => m.Groups[1].Value + m.Groups[2].Value)) : content;
        var words = PlainWords.Of(text);
        bool isQuoted = kind != StatementKind.Indirect;
        if (words.Count < LeastWords && kind == StatementKind.Mixed)
        {
            (text, words, isQuoted) = (content, PlainWords.Of(content), false);
        }

        return words.Count < LeastWords ? null : new QuotedWords([.. words.Take(MostWords)], isQuoted, text);
    }

    /// <summary>Keys to look for likely others by: some for each sentence, so that a quotation is found by a part of it.</summary>
    public IEnumerable<long> Bands()
    {
        var sentences = Stop().Split(Text).Select(PlainWords.Of).Where(w => w.Count >= LeastOfSentence).Take(MostSentences).ToList();
        foreach (var sentence in sentences)
        {
            foreach (long key in TextSignature.Of(Shingles.Of(sentence, RunLength)).Bands(BandCount, BandRows))
            {
                yield return key;
            }
        }
    }

    [GeneratedRegex("[\"“„«»”]([^\"“”„«»]+)[\"”“»«]|‘([^‘]+?)’(?!\\w)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InMarks();

    [GeneratedRegex(@"[.!?…。！？]+(?=\W|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stop();
}
