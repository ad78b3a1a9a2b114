using System.Text;

namespace OnRecord.Articles.Files.Pdf;

/// <summary>Lines to paragraphs.</summary>
internal static class PdfParagraphs
{
    private const double Indent = 0.8, WideGap = 1.6, OtherSize = 0.12, ShortLine = 0.25;

    /// <summary>The paragraphs of a document, in order.</summary>
    /// <param name="lines">All its lines, in reading order.</param>
    public static List<string> Of(IReadOnlyList<PdfLine> lines)
    {
        var hyphens = new LineHyphens(lines.Select(l => l.Text));
        var blocks = lines.GroupBy(l => (l.Page, l.Block)).ToDictionary(g => g.Key, g => new Measures([.. g]));
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Begins(lines[i - 1], lines[i], blocks[(lines[i].Page, lines[i].Block)]))
            {
                paragraphs.Add(text.ToString());
                text.Clear();
            }

            hyphens.Append(text, lines[i].Text);
        }

        return text.Length > 0 ? [.. paragraphs, text.ToString()] : paragraphs;
    }

    private static bool Begins(PdfLine before, PdfLine line, Measures block)
    {
        bool otherSize = Math.Abs(line.Size - before.Size) > OtherSize * before.Size;
        if ((before.Page, before.Block) != (line.Page, line.Block))
        {
            // over a column or a page a sentence goes on only where both sides show it
            return otherSize || EndsSentence(before.Text) || !(char.IsLower(line.Text[0]) || before.Text.EndsWith(','));
        }

        bool indented = line.Left - block.Left > Indent * line.Size && before.Left - block.Left < Indent * line.Size;
        bool afterGap = before.Bottom - line.Bottom > WideGap * block.Gap;
        bool afterShort = EndsSentence(before.Text) && before.Right < block.Right - (ShortLine * (block.Right - block.Left));
        return otherSize || indented || afterGap || afterShort;
    }

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("\"'”’»)") is [.., '.' or '!' or '?' or '…' or ':'];

    /// <summary>The edges of a block and the distance that its lines mostly have.</summary>
    private sealed class Measures(IReadOnlyList<PdfLine> lines)
    {
        public double Left { get; } = lines.Min(l => l.Left);

        public double Right { get; } = lines.Max(l => l.Right);

        public double Gap { get; } = lines.Count < 2 ? double.MaxValue : lines.Zip(lines.Skip(1), (a, b) => a.Bottom - b.Bottom).Order().ElementAt((lines.Count - 1) / 2);
    }
}
