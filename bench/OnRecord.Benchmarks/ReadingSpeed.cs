using System.Diagnostics;
using System.Globalization;
using OnRecord.Articles;

namespace OnRecord.Benchmarks;

/// <summary>
/// Words a second over a folder of texts, all heads and all layers, on the cores that the process may use (<c>taskset</c> says which). One article alone is
/// encoded on all of them, so a single thread on several cores would tell nothing of one core.
/// </summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    public static void Run(string models, string folder, TextWriter output)
    {
        using var engine = Engine.Open(models);
        var articles = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(150)
            .Select(f => new Article(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f))).ToArray();
        int words = articles.Sum(a => engine.Read(a).Document.Words.Length);
        output.WriteLine($"articles {articles.Length}, words {words}");
        int cores = Environment.ProcessorCount;
        double rate = Median(Enumerable.Range(0, Rounds).Select(_ => words / Seconds(engine, articles, cores)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cores} core(s): {rate:F0} words/s (median of {Rounds})"));
    }

    private static double Seconds(Engine engine, Article[] articles, int threads)
    {
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, a => engine.Read(a));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
