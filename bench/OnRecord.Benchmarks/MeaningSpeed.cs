using System.Diagnostics;
using System.Globalization;
using OnRecord.Positions.Meaning;
using OnRecord.Store;
using OnRecord.Store.Meaning;

namespace OnRecord.Benchmarks;

/// <summary>The search by meaning over a record of many statements, made up, on one thread: opening the record, all comparisons, and the ten best with their articles.</summary>
internal static class MeaningSpeed
{
    private const int Rounds = 9, AnArticle = 20;

    public static void Run(string path, int statements, TextWriter output)
    {
        if (!File.Exists(path))
        {
            Fill(path, statements);
        }

        var random = new Random(1);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(path, Unit(random))).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statements} statements, 10 nearest, one thread, median of {Rounds}: {Median(rounds, r => r.Wall):F3} s on the clock, {Median(rounds, r => r.Processor):F3} s of processor"));
        output.WriteLine($"first: {rounds[0].Wall:F3} s on the clock, {rounds[0].Processor:F3} s of processor");
        output.WriteLine("file " + new FileInfo(path).Length / 1_000_000 + " MB");
    }

    private static (double Wall, double Processor) Round(string path, CompactMeaning query)
    {
        using var process = Process.GetCurrentProcess();
        var (start, before) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        int found = Record.OpenExisting(path).Meaning.Find(query, new SearchQuery { Limit = 10 }).Length;
        process.Refresh();
        return found == 10 ? (Stopwatch.GetElapsedTime(start).TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds) : throw new InvalidOperationException($"{found} found");
    }

    private static double Median(IEnumerable<(double Wall, double Processor)> rounds, Func<(double Wall, double Processor), double> value) => rounds.Select(value).Order().ElementAt(Rounds / 2);

    private static void Fill(string path, int statements)
    {
        Record.Open(path);
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using (var command = connection.CreateCommand())
        {
            command.Transaction = transaction;
            command.CommandText = $"""
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {statements / AnArticle})
                INSERT INTO article (id, hash, key, text, added) SELECT i, 'made up ' || i, 'made-up', 'made up', '2026-01-01' FROM n;
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {statements})
                INSERT INTO statement (id, article_id, number, kind, act, confidence, why, source, cue, content, content_text)
                  SELECT i, i / {AnArticle}, i, 'Direct', 'State', 1, 'made up', '', '', '0-7', 'words ' || i FROM n;
                INSERT INTO meaning_row SELECT id, id - 1 FROM statement;
                DELETE FROM meaning_todo;
                """;
            command.ExecuteNonQuery();
        }

        var random = new Random(2);
        var block = new MeaningBlock();
        for (int done = 0, id = 0; done < statements; done += block.Count, id++)
        {
            block.Clear();
            block.Append([.. Enumerable.Range(0, Math.Min(MeaningBlock.Most, statements - done)).Select(_ => Unit(random))]);
            block.Write(connection, id);
        }

        transaction.Commit();
    }

    private static CompactMeaning Unit(Random random)
    {
        var numbers = new float[SentenceEncoder.Size];
        double squares = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (float)(random.NextDouble() - 0.5);
            squares += numbers[i] * numbers[i];
        }

        return CompactMeaning.Of(Array.ConvertAll(numbers, x => x / (float)Math.Sqrt(squares)));
    }
}
