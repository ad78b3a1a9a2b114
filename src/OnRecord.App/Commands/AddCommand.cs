using System.CommandLine;
using System.Diagnostics;
using OnRecord.Articles;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>add</c>: articles into the record; those that are there are passed over, so that a run that was broken off can be run again.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var record = Options.Record();
        var models = Options.Models();
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be added, and write nothing." };
        var command = new Command("add", "Read articles and put them into the record.") { dry, record, models };
        var inputs = InputFlags.AddTo(command);
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() =>
            parsed.GetValue(dry)
                ? AddPreview.Run(Inputs.Open(inputs.Names(parsed), inputs.Of(parsed)), parsed.GetValue(record)!, stop)
                : Add(Inputs.Open(inputs.Names(parsed), inputs.Of(parsed)), Record.Open(parsed.GetValue(record)!), parsed.GetValue(models)!, stop))));
        return command;
    }

    private static int Add(IEnumerable<ArticleInput> inputs, Record record, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        var issues = record.Issues();
        int added = 0, known = 0, failed = 0;
        var clock = Stopwatch.StartNew();
        foreach (var outcome in OrderedReading.Run(inputs, a => record.Contains(a) ? null : engine.Read(a, issues), stop))
        {
            if (outcome.Error is { } error)
            {
                Console.Error.WriteLine($"onrecord: {error}");
            }

            bool isNew = outcome.Read is { } read && record.Add(read).IsNew;
            added += isNew ? 1 : 0;
            failed += outcome.HasArticle || outcome.Error is { IsNotice: true } ? 0 : 1;
            known += outcome.HasArticle && !isNew ? 1 : 0;
            Progress(added + known, clock);
        }

        Console.Error.WriteLine($"{added} added, {known} known, {failed} failed{(stop.IsCancellationRequested ? "; stopped: run the same again to carry on" : "")}");
        return failed > 0 || stop.IsCancellationRequested ? ExitCode.Error : added + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static void Progress(int done, Stopwatch clock)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{done} articles, {done / clock.Elapsed.TotalSeconds:F1} a second \r");
        }
    }
}
