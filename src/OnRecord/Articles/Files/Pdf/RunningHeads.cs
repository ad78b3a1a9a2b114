using System.Text.RegularExpressions;

namespace OnRecord.Articles.Files.Pdf;

/// <summary>Takes page numbers and what every page repeats out of the lines: they are no text.</summary>
internal static partial class RunningHeads
{
    private const int Enough = 3;

    /// <summary>All lines but those that are only a page number, or stand on three pages or more, numbers aside, as the first or last two of each.</summary>
    public static IEnumerable<PdfLine> Without(IReadOnlyList<List<PdfLine>> pages)
    {
        var edges = pages.Select(Edges).ToList();
        var repeated = edges.SelectMany(e => e.Select(l => Shape(l.Text)).Distinct()).GroupBy(s => s, StringComparer.Ordinal)
            .Where(g => g.Count() >= Enough).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return pages.SelectMany((lines, n) => lines.Where(l => !edges[n].Contains(l) || !(repeated.Contains(Shape(l.Text)) || PageNumber().IsMatch(l.Text))));
    }

    // by place, not by order: a foot may be read before a second column
    private static HashSet<PdfLine> Edges(List<PdfLine> lines)
    {
        var down = lines.OrderByDescending(l => l.Bottom).ToList();
        return lines.Count < 2 * Enough ? [.. down.TakeLast(1)] : [.. down.Take(2), .. down.TakeLast(2)];
    }

    private static string Shape(string text) => Digits().Replace(text, "0");

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page )?\d{1,4}( (of|/) \d{1,4})?\W*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();
}
