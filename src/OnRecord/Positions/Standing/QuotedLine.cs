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
    private const int MostBeside = 160;

    private const string Ends = ".!?\"'”’»";

    /// <summary>The line as a passage.</summary>
    public static Passage Of(DocumentText text, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(statement);
        var content = statement.Content;
        var all = statement.Source.Concat(statement.Cue).Concat(content).Aggregate((a, b) => a.Cover(b));
        bool reads = all.Length <= content.Sum(c => c.Length) + MostBeside && !text.SliceSpan(all).Contains('\n');
        ImmutableArray<TextSpan> pieces = reads ? [WithEnd(text, all)] : content;
        return new Passage(pieces, [.. pieces.Select(text.Slice)]) { Statement = statement.Number, Content = string.Join(' ', content.Select(text.Slice)) };
    }

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
