using System.CommandLine;
using System.Globalization;
using OnRecord.Articles;
using OnRecord.Store;
using Spectre.Console;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord add</c>: articles into the record, each in a transaction of its own.</summary>
internal static class AddCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Files, folders, or - for standard input (text, HTML, JSONL)", Arity = ArgumentArity.OneOrMore };
        var (record, models, cores) = (Options.Record(), Options.Models(), Options.Cores());
        var command = new Command("add", "Read articles and store them in the record; what is there is skipped") { inputs, record, models, cores };
        command.SetAction((parsed, stop) => Task.FromResult(ExitCode.Of(() =>
            Run(parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(record), parsed.GetRequiredValue(models), parsed.GetRequiredValue(cores), stop))));
        return command;
    }

    private static int Run(string[] inputs, string path, string models, int cores, CancellationToken stop)
    {
        var record = Record.Open(path);
        using var engine = Engine.Open(models);
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        int added = 0, known = 0;
        var failures = new List<InputError>();
        var unknown = Inputs.Of(inputs).Where(i => i.Article is not { } a || !record.Contains(a) || ++known < 0);
        progress.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var line = context.AddTask("reading", autoStart: true, maxValue: double.MaxValue);
            long begun = TimeProvider.System.GetTimestamp();
            foreach (var article in OrderedReading.Read(engine, unknown, cores, failures.Add, stop))
            {
                _ = record.Add(article).IsNew ? added++ : known++;
                double seconds = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
                line.Description = string.Create(CultureInfo.InvariantCulture, $"{added} added, {known} known, {failures.Count} failed, {added / Math.Max(seconds, 0.001):F1}/s");
            }

            line.StopTask();
        });
        failures.ForEach(f => Console.Error.WriteLine($"onrecord: {f}"));
        Console.Error.WriteLine($"{added} added, {known} known, {failures.Count} failed{(stop.IsCancellationRequested ? "; stopped, run it again to go on" : "")}");
        return failures.Count > 0 || stop.IsCancellationRequested ? ExitCode.Error : added + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
