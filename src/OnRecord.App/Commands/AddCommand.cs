using System.CommandLine;
using System.Diagnostics;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>add</c>: articles into the record; those that are there are passed over, so that a run that was broken off can be run again.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var inputs = Options.Inputs();
        var record = Options.Record();
        var models = Options.Models();
        var command = new Command("add", "Read articles and put them into the record.") { inputs, record, models };
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() =>
            Add(parsed.GetValue(inputs)!, Record.Open(parsed.GetValue(record)!), parsed.GetValue(models)!, stop))));
        return command;
    }

    private static int Add(string[] inputs, Record record, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        var issues = record.Issues();
        int added = 0, known = 0, updated = 0, failed = 0;
        var clock = Stopwatch.StartNew();
        foreach (var outcome in OrderedReading.Run(Inputs.Open(inputs), a => record.Versions.NoteIfKnown(a) ? null : engine.Read(a, issues), stop))
        {
            if (outcome.Error is { } error)
            {
                Console.Error.WriteLine($"onrecord: {error}");
            }

            var result = outcome.Read is { } read ? record.Add(read) : default;
            bool isNew = result.IsNew;
            added += isNew && !result.IsUpdate ? 1 : 0;
            updated += result.IsUpdate ? 1 : 0;
            failed += outcome.HasArticle || outcome.Error is { IsNotice: true } ? 0 : 1;
            known += outcome.HasArticle && !isNew ? 1 : 0;
            Progress(added + updated + known, clock);
        }

        Console.Error.WriteLine($"{added} added, {updated} updated, {known} known, {failed} failed{(stop.IsCancellationRequested ? "; stopped: run the same again to carry on" : "")}");
        return failed > 0 || stop.IsCancellationRequested ? ExitCode.Error : added + updated + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static void Progress(int done, Stopwatch clock)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{done} articles, {done / clock.Elapsed.TotalSeconds:F1} a second \r");
        }
    }
}
