using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace OnRecord.Articles.Files.Pdf;

/// <summary>
/// The lines of a page in reading order. Words are found by nearest neighbours, lines and blocks by Docstrum (O'Gorman 1993), the order of blocks by
/// Allen's relations between intervals (Aiello et al. 2003), as PdfPig implements them.
/// </summary>
internal static class PdfLines
{
    private const int MostLetters = 200_000;

    /// <summary>The lines of <paramref name="page"/>.</summary>
    public static List<PdfLine> Of(Page page)
    {
        if (page.Letters.Count > MostLetters)
        {
            throw new InputException($"has a page of more than {MostLetters:N0} letters.");
        }

        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        var ordered = blocks.Count > 1 ? UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(b => b.ReadingOrder) : blocks.AsEnumerable();
        return [.. ordered.SelectMany((b, n) => b.TextLines.Select(l => Line(l, page.Number - 1, n)))];
    }

    private static PdfLine Line(TextLine line, int page, int block)
    {
        var letters = line.Words.SelectMany(w => w.Letters).ToList();
        string text = string.Join(' ', line.Words.Select(w => w.Text.Trim()).Where(w => w.Length > 0));
        double size = letters.Count == 0 ? 0 : letters.Average(l => l.PointSize);
        return new PdfLine(text, page, block, line.BoundingBox.Left, line.BoundingBox.Right, line.BoundingBox.Bottom, size);
    }
}
