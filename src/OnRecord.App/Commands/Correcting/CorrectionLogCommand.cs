using System.CommandLine;
using OnRecord.App.Reading;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands.Correcting;

/// <summary><c>correct list</c> and <c>correct undo</c>: the log of corrections.</summary>
internal static class CorrectionLogCommand
{
    public static Command CreateList()
    {
        var article = new Option<string?>("--article") { Description = "Only of this article." };
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 100 };
        var file = Options.Record();
        var command = new Command("list", "Show the corrections, the newest first.") { article, limit, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.OpenExisting(parsed.GetValue(file)!);
            long? id = parsed.GetValue(article) is { } name ? CorrectCommand.Find(record, name).Id : null;
            var log = record.Corrections.List(id, limit: parsed.GetValue(limit));
            foreach (var c in log)
            {
                string state = c.UndoneBy is { } undo ? $"  (taken back by {undo})" : "";
                Console.Out.WriteLine($"{c.Id}  {c.At:yyyy-MM-dd HH:mm}  {c.By}  {Words(c)}: {c.Why.ReplaceLineEndings(" ")}{state}");
            }

            return log.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    public static Command CreateUndo()
    {
        var id = new Argument<long>("id") { Description = "The correction's number, as `correct list` shows it." };
        var (by, why, file, models) = (CorrectCommand.By(), CorrectCommand.Why(), Options.Record(), Options.Models());
        var command = new Command("undo", "Take a correction back; the log keeps both.") { id, by, why, file, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var done = record.Corrections.Undo(parsed.GetValue(id), parsed.GetValue(by)!, parsed.GetValue(why)!);
            Console.Out.WriteLine($"{done.Id}");
            MeaningSearch.KeepUp(record, parsed.GetValue(models)!);
            return ExitCode.Found;
        }));
        return command;
    }

    private static string Words(Correction c)
    {
        string what = string.Concat(c.Kind.ToString().Select((l, i) => char.IsUpper(l) ? (i > 0 ? " " : "") + char.ToLowerInvariant(l) : l.ToString()));
        string article = c.Target.ArticleId > 0 ? $" of article {c.Target.ArticleId}" : "";
        return $"{what}{(c.Undoes is { } undone ? $" {undone}" : "")}, {c.Target.Name}{article}";
    }
}
