using System.Diagnostics;
using System.Globalization;
using OnRecord.Articles;

namespace OnRecord.Benchmarks;

/// <summary>Words a second over a folder of texts, all heads and all layers, on one thread and on two; with the core's peak beside it.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    /// <summary>Of one word on average: window overlap, pieces a word and every head counted (about 36 million operations).</summary>
    private const double MegaFlopsAWord = 36;

    public static void Run(string models, string folder, TextWriter output)
    {
        using var engine = Engine.Open(models);
        var articles = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(150)
            .Select(f => new Article(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f))).ToArray();
        int words = articles.Sum(a => engine.Read(a).Document.Words.Length);
        double peak = PeakArithmetic.Measure();
        output.WriteLine($"articles {articles.Length}, words {words}");
        foreach (int threads in new[] { 1, 2 })
        {
            double rate = Median(Enumerable.Range(0, Rounds).Select(_ => words / Seconds(engine, articles, threads)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} thread(s): {rate:F0} words/s (median of {Rounds})"));
            if (threads == 1 && peak > 0)
            {
                double used = rate * MegaFlopsAWord / 1000;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak of the core {peak:F0} GFLOPS; used {used:F0} GFLOPS, {100 * used / peak:F0} %"));
            }
        }
    }

    private static double Seconds(Engine engine, Article[] articles, int threads)
    {
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, a => engine.Read(a));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
