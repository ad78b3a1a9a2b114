using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Standing;

/// <summary>
/// The line of an article that a statement is quoted by: from the first of source, cue and content to the last, as it stands there, with the mark that ends
/// it. Where that would take in much else or another paragraph, the content alone.
/// </summary>
public static class QuotedLine
{
    private const int MostBeside = 160, MostBefore = 300;

    private const string Ends = ".!?\"'”’»";

    /// <summary>The line as a passage.</summary>
    public static Passage Of(DocumentText text, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(statement);
        var content = statement.Content;
        var all = statement.Source.Concat(statement.Cue).Concat(content).Aggregate((a, b) => a.Cover(b));
        bool reads = all.Length <= content.Sum(c => c.Length) + MostBeside && !text.SliceSpan(all).Contains('\n');
        ImmutableArray<TextSpan> pieces = reads ? [WithStart(text, WithEnd(text, all))] : content;
        return new Passage(pieces, [.. pieces.Select(text.Slice)]) { Statement = statement.Number, Content = string.Join(' ', content.Select(text.Slice)) };
    }

    // a line that starts in the middle of a sentence starts where that does, unless much would come before it
    private static TextSpan WithStart(DocumentText text, TextSpan line)
    {
        string before = text.Slice(new TextSpan(Math.Max(0, line.Start - MostBefore), line.Start));
        if (!char.IsLower(text.SliceSpan(line)[0]) || before.Length == 0)
        {
            return line;
        }

        int from = SentenceStart(before);
        return from < 0 && line.Start > MostBefore ? line : line with { Start = line.Start - CodePoints(before[Math.Max(0, from)..]) };
    }

    // behind the last mark that ends a sentence or the last line end; -1 where there is none
    private static int SentenceStart(string before)
    {
        for (int i = before.Length - 1; i >= 0; i--)
        {
            bool isEnd = before[i] == '\n' || (char.IsWhiteSpace(before[i]) && i > 0 && Ends.Contains(before[i - 1]) && i + 1 < before.Length && !char.IsLower(before[i + 1]));
            if (isEnd)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int CodePoints(string text) => new DocumentText(text).Length;

    // at most a full stop and a closing mark
    private static TextSpan WithEnd(DocumentText text, TextSpan line)
    {
        int end = line.End;
        while (end < text.Length && end < line.End + 2 && Ends.Contains(text.Slice(new TextSpan(end, end + 1)), StringComparison.Ordinal))
        {
            end++;
        }

        return line with { End = end };
    }
}
