using System.Collections.Immutable;

namespace OnRecord.Articles;

/// <summary>
/// Where each character of an article's text stands in the source of the page that it was read from. Not the page itself: <see cref="Hash"/> tells whether
/// another copy of it is the same, to the character.
/// </summary>
/// <param name="Hash">SHA-256 of the page's source as decoded, in UTF-8, in lower-case hexadecimal digits.</param>
/// <param name="Length">The page's length in code points.</param>
/// <param name="Runs">In the order of the text. What lies between two of them stands for markup: the space between paragraphs, a line break, a space beside a tag.</param>
public sealed record PageMap(string Hash, int Length, ImmutableArray<PageRun> Runs)
{
    /// <summary>The place of the text's code points <c>[start, end)</c>: from the first to the last of them, with the markup in between.</summary>
    /// <returns><see langword="null"/> where none of them stands in the page's own characters.</returns>
    public PageRange? Find(int start, int end)
    {
        PageRange? found = null;
        for (int i = FirstAfter(start); i < Runs.Length && Runs[i].Start < end; i++)
        {
            var part = Part(Runs[i], start, end);
            found = found is { } before ? new PageRange(Math.Min(before.Start, part.Start), Math.Max(before.End, part.End)) : part;
        }

        return found;
    }

    private static PageRange Part(PageRun run, int start, int end) => run.IsOneByOne
        ? new PageRange(run.Page.Start + Math.Max(0, start - run.Start), run.Page.End - Math.Max(0, run.End - end))
        : run.Page;

    // the first run that ends after the position
    private int FirstAfter(int position)
    {
        int low = 0, high = Runs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
