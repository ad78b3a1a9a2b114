using System.Globalization;
using OnRecord.Articles;

namespace OnRecord.Benchmarks;

/// <summary>How many characters of the articles of saved pages have a place in the page's source, and how much the maps hold.</summary>
internal static class PagePlaces
{
    public static void Run(string folder, TextWriter output)
    {
        using var source = new ArticleSource();
        long words = 0, placed = 0, runs = 0;
        int pages = 0;
        foreach (var (name, bytes) in PageOutput.Pages(folder))
        {
            using var stream = new MemoryStream(bytes);
            if (source.ReadStream(stream, name + ".html").Single().Article is not { Page: { } map } article)
            {
                continue;
            }

            bool[] covered = Covered(map, article.Text.EnumerateRunes().Count());
            var lost = article.Text.EnumerateRunes().Zip(covered).Where(c => !System.Text.Rune.IsWhiteSpace(c.First)).ToList();
            int found = lost.Count(c => c.Second);
            (pages, words, placed, runs) = (pages + 1, words + lost.Count, placed + found, runs + map.Runs.Length);
            if (found < lost.Count)
            {
                output.WriteLine($"{name}: {lost.Count - found} of {lost.Count} characters have no place");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages: {placed} of {words} characters ({100.0 * placed / words:F3} %) have a place; {(double)runs / pages:F0} runs a page"));
    }

    private static bool[] Covered(PageMap map, int length)
    {
        bool[] covered = new bool[length];
        foreach (var run in map.Runs)
        {
            covered.AsSpan(run.Start, run.Length).Fill(true);
        }

        return covered;
    }
}
