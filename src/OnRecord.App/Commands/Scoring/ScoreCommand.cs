using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Scoring;
using OnRecord.Store;
using OnRecord.Store.Scoring;

namespace OnRecord.App.Commands.Scoring;

/// <summary><c>score</c>: how often reading is right, by the corrections of a record or by articles that people marked.</summary>
internal static class ScoreCommand
{
    private const string Header = "                     P      R     F1   right  given  there";

    public static Command Create()
    {
        var gold = new Argument<string?>("gold") { Description = "A folder of .txt and .ann (brat) files, or a JSONL file of positions; without it the record's corrections.", Arity = ArgumentArity.ZeroOrOne };
        var texts = new Option<string?>("--texts") { Description = "With a file of positions: the folder of the articles' texts." };
        var issues = new Option<string?>("--issues") { Description = "With a file of positions: the YAML file of its issues." };
        var given = new Option<bool>("--given") { Description = "Compare with the quotations that articles of the record came with (Quotebank, GDELT, Citron, brat)." };
        var record = Options.Record();
        var models = Options.Models();
        var command = new Command("score", "Score what was read against what people marked or corrected.") { gold, texts, issues, given, record, models };
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() => parsed.GetValue(gold) switch
        {
            null when parsed.GetValue(given) => GivenScore.Run(Record.OpenExisting(parsed.GetValue(record)!)),
            null => Corrections(Record.OpenExisting(parsed.GetValue(record)!)),
            { } folder when Directory.Exists(folder) => Statements(folder, parsed.GetValue(models)!, stop),
            { } file => Positions(file, parsed.GetValue(texts), parsed.GetValue(issues), parsed.GetValue(models)!, stop),
        })));
        return command;
    }

    private static int Corrections(Record record)
    {
        var scores = CorrectionScores.Of(record.Corrections);
        if (scores.Statements.Given + scores.Statements.There + scores.Speakers.Given + scores.Positions.Given + scores.Positions.There == 0)
        {
            Console.Error.WriteLine("nobody has confirmed or corrected anything yet: `onrecord correct` does, and so do the pages.");
            return ExitCode.Nothing;
        }

        Write([("statements", scores.Statements), ("speakers", scores.Speakers), ("positions", scores.Positions)]);
        return ExitCode.Found;
    }

    private static int Statements(string folder, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        var total = default(StatementScore);
        string[] files = [.. Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string file in files.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            var read = engine.Read(ReadText(Path.ChangeExtension(file, ".txt")));
            total += StatementScore.Of(read.Document, read.Statements, Parse(file, () => BratStatements.Parse(File.ReadAllText(file))));
        }

        Write([("found", total.Found), ("attributed", total.Attributed), ("exact", total.Exact)]);
        return files.Length > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static int Positions(string file, string? texts, string? issues, string models, CancellationToken stop)
    {
        if (texts is null || issues is null)
        {
            throw new IOException($"{file} is taken for a file of positions: --texts and --issues are needed with it.");
        }

        using var engine = Engine.Open(models);
        var questions = IssueFile.Read(issues);
        var total = default(PositionScore);
        int articles = 0;
        foreach (string line in File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)).TakeWhile(_ => !stop.IsCancellationRequested))
        {
            articles++;
            var (id, gold) = Parse($"{file}, line {articles}", () => GoldPosition.Parse(line));
            var read = engine.Read(ReadText(Path.Combine(texts, Path.GetFileName(id) + ".txt")), questions);
            total += PositionScore.Of(read, gold);
        }

        Write([("stand", total.Stand), ("stance", total.Stance), ("condition", total.Condition)]);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"taken for the opposite: {total.Opposite} of {total.Stand.Right}"));
        return articles > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static Article ReadText(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    private static T Parse<T>(string place, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw new IOException($"{place}: {e.Message}", e);
        }
    }

    private static void Write(IEnumerable<(string Name, Score Score)> scores)
    {
        Console.Out.WriteLine(Header);
        foreach (var (name, s) in scores)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16}{100 * s.Precision,6:F1} {100 * s.Recall,6:F1} {100 * s.F1,6:F1} {s.Right,7} {s.Given,6} {s.There,6}"));
        }
    }
}
