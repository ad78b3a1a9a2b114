using System.Globalization;
using OnRecord.Articles;

namespace OnRecord.Benchmarks;

/// <summary>
/// What stays in memory when a folder of texts is read over and over: live objects (after a full collection), what the collector holds for them, and
/// the process. Live objects that do not grow say that nothing is kept of an article; the rest is room that the collector has not given back.
/// </summary>
internal static class ReadingMemory
{
    private const int Step = 320;

    public static void Run(string models, string folder, int count, TextWriter output)
    {
        using var engine = Engine.Open(models);
        string[] files = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        engine.Read(new Article("first", File.ReadAllText(files[0])));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"live after one article: {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F1} MB"));
        output.WriteLine("articles\tlive MB\theld MB\tprocess MB");
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        for (int done = 0; done < count; done += Step)
        {
            Parallel.For(done, done + Step, threads, i => engine.Read(new Article($"article-{i}", File.ReadAllText(files[i % files.Length]))));
            long process = Environment.WorkingSet;
            double live = GC.GetTotalMemory(forceFullCollection: true);
            double held = GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done + Step}\t{live / 1e6:F1}\t{held / 1e6:F1}\t{process / 1e6:F1}"));
        }
    }
}
