using System.Globalization;
using System.IO.Compression;
using System.Text;
using OnRecord.Articles;
using OnRecord.Tests.Support.Fuzzing;

namespace OnRecord.Benchmarks;

/// <summary>Damaged files of every kind made of real pages: how many crash, hang, or lose a record that was whole.</summary>
internal static class FuzzBench
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Runs it.</summary>
    /// <param name="folder">Real files: pages (.html, .html.gz), of which files of all other kinds are made, and PDFs as they are.</param>
    /// <param name="count">How many damaged files.</param>
    /// <param name="output">Where the report goes.</param>
    /// <returns>How many went wrong.</returns>
    public static int Run(string folder, int count, TextWriter output)
    {
        var pages = Files(folder, ".html").Concat(Files(folder, ".html.gz")).Order(StringComparer.Ordinal).ToArray();
        var pdfs = Files(folder, ".pdf").Order(StringComparer.Ordinal).ToArray();
        output.WriteLine($"{pages.Length} pages, {pdfs.Length} PDFs in {folder}; {count} damaged files");
        var tally = new SortedDictionary<string, (int Files, int Read, double Slowest)>(StringComparer.Ordinal);
        int done = 0, wrong = 0;
        for (int round = 0; done < count; round++)
        {
            foreach (var (name, bytes) in Seeds(pages, pdfs, round).TakeWhile(_ => done < count))
            {
                var used = Environment.CpuUsage.TotalTime;
                string? problem = FuzzRun.Problem(name, Mutation.Of(bytes, new Random(done)), Limit, out var articles);
                wrong += Report(problem, name, done++, output);
                Count(tally, name, articles.Count, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
            }

            wrong += OneRecordEach(pages[round % pages.Length], count, ref done, tally, output);
        }

        foreach (var (name, t) in tally)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {t.Files,6} files, {t.Read,6} gave articles, slowest {t.Slowest:F2} s of processor time"));
        }

        output.WriteLine($"{done} files: {wrong} crashed, hung, or lost a record that was whole");
        return wrong;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Seeds(string[] pages, string[] pdfs, int round)
    {
        var (html, text) = Page(pages[round % pages.Length]);
        var seeds = FuzzSeeds.Of(html, text);
        return pdfs.Length == 0 ? seeds : seeds.Append(("real.pdf", File.ReadAllBytes(pdfs[round % pdfs.Length])));
    }

    // a record is damaged inside, its borders stay: all others must be read as before
    private static int OneRecordEach(string page, int count, ref int done, SortedDictionary<string, (int Files, int Read, double Slowest)> tally, TextWriter output)
    {
        var (html, text) = Page(page);
        int wrong = 0;
        foreach (var (name, records, tail) in FuzzSeeds.OfRecords(html, text).Where(_ => text.Length > 0))
        {
            if (done >= count)
            {
                return wrong;
            }

            var random = new Random(done);
            int damaged = random.Next(FuzzSeeds.Records), skip = records.Length - FuzzSeeds.Records;
            FuzzRun.Problem(name, [.. records.SelectMany(r => r), .. tail], Limit, out var sound);
            byte[][] file = [.. records];
            file[damaged + skip] = Mutation.Within(file[damaged + skip], random);
            string? problem = FuzzRun.Problem(name, [.. file.SelectMany(r => r), .. tail], Limit, out var articles);
            bool lost = sound.Count == FuzzSeeds.Records && !FuzzRun.HasAll(articles, sound.Where((_, n) => n != damaged).Select(a => a.Text));
            wrong += Report(problem ?? (lost ? "lost a record that was whole" : null), name, done++, output);
            Count(tally, name + " (1 of 5)", articles.Count, 0);
        }

        return wrong;
    }

    private static int Report(string? problem, string name, int seed, TextWriter output)
    {
        if (problem is not null)
        {
            output.WriteLine($"{name}, seed {seed}: {problem}");
        }

        return problem is null ? 0 : 1;
    }

    private static void Count(SortedDictionary<string, (int Files, int Read, double Slowest)> tally, string name, int articles, double seconds)
    {
        var t = tally.GetValueOrDefault(name);
        tally[name] = (t.Files + 1, t.Read + (articles > 0 ? 1 : 0), Math.Max(t.Slowest, seconds));
    }

    private static (string Html, string Text) Page(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content, Encoding.UTF8);
        string html = reader.ReadToEnd();
        using var source = new ArticleSource();
        var article = source.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(html)), "a.html").First().Article;
        return (html, article?.Text ?? "");
    }

    private static IEnumerable<string> Files(string folder, string ending) => Directory.EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories);
}
