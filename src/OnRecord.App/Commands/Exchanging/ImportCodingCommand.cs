using System.CommandLine;
using OnRecord.App.Commands.Correcting;
using OnRecord.App.Exchange.Coding;
using OnRecord.App.Exchange.Dna;
using OnRecord.App.Exchange.Tables;
using OnRecord.App.Reading;
using OnRecord.Store;

namespace OnRecord.App.Commands.Exchanging;

/// <summary><c>import dna</c> and <c>import csv</c>: what people coded by hand, into the log of corrections.</summary>
internal static class ImportCodingCommand
{
    public static Command CreateDna()
    {
        var (file, by, why, record, models) = Arguments("The .dna file of Discourse Network Analyzer 3.");
        var command = new Command("dna", "What was coded with Discourse Network Analyzer: its documents, and who agrees with what.") { file, by, why, record, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var (path, open) = (parsed.GetValue(file)!, Record.Open(parsed.GetValue(record)!));
            var import = new DnaImport(open, path, Coder(parsed.GetValue(by), parsed.GetValue(why), path)) { ByItsCoders = parsed.GetValue(by) is null };
            import.Run(issues => IssueReading.Keep(open, issues, parsed.GetValue(models)!));
            string hint = import.NewArticles > 0 ? "; `onrecord articles reread` reads them too" : "";
            Console.Error.WriteLine($"{import.NewArticles} articles added as they were coded{hint}");
            return Tell(import.Counts, import.NewArticles);
        }));
        return command;
    }

    public static Command CreateCsv()
    {
        var (file, by, why, record, models) = Arguments("The table: statements or stands, with the columns of `export csv` or `export positions`.");
        var command = new Command("csv", "Statements or stands that were coded by hand in a table.") { file, by, why, record, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var (path, open) = (parsed.GetValue(file)!, Record.Open(parsed.GetValue(record)!));
            return Tell(CsvImport.Read(open, path, Coder(parsed.GetValue(by), parsed.GetValue(why), path), issues => IssueReading.Keep(open, issues, parsed.GetValue(models)!)), 0);
        }));
        return command;
    }

    private static (Argument<string> File, Option<string?> By, Option<string?> Why, Option<string> Record, Option<string> Models) Arguments(string description) => (
        new Argument<string>("file") { Description = description },
        new Option<string?>("--by") { Description = "Who coded it; without it the coder that the file names, else you (or ONRECORD_USER)." },
        new Option<string?>("--why") { Description = "The reason that the log gives; the file's name when left out." },
        Options.Record(),
        Options.Models());

    private static CodedBy Coder(string? by, string? why, string path) => new(by ?? CorrectCommand.User(), why ?? $"imported from {Path.GetFileName(path)}");

    private static int Tell(CodingCounts counts, int articles)
    {
        foreach (string place in counts.Left)
        {
            Console.Error.WriteLine($"onrecord: {place} is left out: somebody has put it otherwise in the record since (`onrecord correct list` shows who)");
        }

        Console.Error.WriteLine($"{counts.Added} added, {counts.Changed} changed, {counts.Confirmed} confirmed, {counts.Known} known, {counts.Left.Count} left as corrected here");
        return counts.Added + counts.Changed + counts.Confirmed + counts.Known + counts.Left.Count + articles > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
