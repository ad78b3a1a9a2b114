using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.App.Exchange.Coding;

/// <summary>Finds words in an article's text as it has them, but for blanks and line ends, which spreadsheets change. Places are code points.</summary>
internal sealed class WordPlaces(DocumentText text)
{
    /// <summary>What stands between the pieces of a quotation that is broken by other words.</summary>
    public const string Break = " ... ";

    /// <summary>How many code points the text has.</summary>
    public int Length => text.Length;

    /// <summary>The words of a place.</summary>
    public string At(TextSpan place) => text.Slice(place);

    /// <summary>Every place where the words stand.</summary>
    public IEnumerable<TextSpan> Of(string words)
    {
        words = words.Trim();
        for (int at = words.Length == 0 ? -1 : text.Value.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(words[0], at + 1))
        {
            if (EndOf(at, words) is var end and > 0)
            {
                yield return new TextSpan(text.ToCodePoint(at), text.ToCodePoint(end));
            }
        }
    }

    /// <summary>The place of the words that is nearest to another, or <see langword="null"/> where they do not stand.</summary>
    public TextSpan? Nearest(string words, TextSpan beside) =>
        Of(words).Select(p => (TextSpan?)p).MinBy(p => p!.Value.Overlaps(beside) ? 0 : Math.Min(Math.Abs(p.Value.End - beside.Start), Math.Abs(p.Value.Start - beside.End)));

    /// <summary>The pieces of <paramref name="words"/> that fill a place from its start to its end, or nothing where the text has other words there.</summary>
    public ImmutableArray<TextSpan> Filling(TextSpan place, string words)
    {
        if (IsSame(At(place), words))
        {
            return [place];
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int from = place.Start;
        foreach (string piece in words.Split(Break))
        {
            if (Of(piece).Where(p => p.Start >= from && p.End <= place.End).Select(p => (TextSpan?)p).FirstOrDefault() is not { } found)
            {
                return [];
            }

            pieces.Add(found);
            from = found.End;
        }

        return pieces[0].Start == place.Start && pieces[^1].End == place.End ? pieces.ToImmutable() : [];
    }

    private static bool IsSame(string a, string b) =>
        a.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(b.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // UTF-16 indices; -1 where other words stand there
    private int EndOf(int at, ReadOnlySpan<char> words)
    {
        var rest = text.Value.AsSpan(at);
        while (words.Length > 0)
        {
            var (wordBlanks, textBlanks) = (words.Length - words.TrimStart().Length, rest.Length - rest.TrimStart().Length);
            if (wordBlanks > 0 ? textBlanks == 0 : rest.IsEmpty || rest[0] != words[0])
            {
                return -1;
            }

            words = words[Math.Max(wordBlanks, 1)..];
            rest = rest[(wordBlanks > 0 ? textBlanks : 1)..];
        }

        return text.Value.Length - rest.Length;
    }
}
