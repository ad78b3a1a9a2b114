using System.Diagnostics;
using System.Globalization;
using OnRecord.Articles.Html;

namespace OnRecord.Benchmarks;

/// <summary>
/// Pages a second of processor time, bytes to article, over a folder of saved pages; and the memory over ten thousand pages. Processor time (of all threads, the collector's too),
/// because a clock counts what else the machine does.
/// </summary>
internal static class PageSpeed
{
    private const int Many = 10_000, Mark = 1_000;

    // readability/speed.mjs warms up for as long
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    public static void Run(string folder, int rounds, TextWriter output)
    {
        byte[][] pages = [.. PageOutput.Pages(folder).Select(p => p.Bytes)];
        for (double warm = 0; warm < WarmUp.TotalSeconds; warm += Round(pages))
        {
        }

        double[] rates = [.. Enumerable.Range(0, rounds).Select(_ => pages.Length / Round(pages)).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"onrecord {pages.Length} pages: {rates[rounds / 2]:F1} pages/s of processor time (median of {rounds})"));
    }

    public static void Memory(string folder, TextWriter output)
    {
        byte[][] pages = [.. PageOutput.Pages(folder).Select(p => p.Bytes)];
        for (int i = 1; i <= Many; i++)
        {
            Read(pages[i % pages.Length]);
            if (i % Mark == 0)
            {
                using var self = Process.GetCurrentProcess();
                output.WriteLine($"after {i:N0} pages: {self.WorkingSet64 >> 20} MiB, at most {self.PeakWorkingSet64 >> 20} MiB");
            }
        }
    }

    private static double Round(byte[][] pages)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (byte[] page in pages)
        {
            Read(page);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Read(byte[] page)
    {
        try
        {
            HtmlArticle.Read("page", page, named: null);
        }
        catch (Articles.InputException)
        {
            // a page without an article is read all the same
        }
    }
}
