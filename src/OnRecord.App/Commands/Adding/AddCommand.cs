using System.CommandLine;
using OnRecord.App.Commands.Reading;
using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Store;

namespace OnRecord.App.Commands.Adding;

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
                : Add(inputs.Names(parsed), inputs.Of(parsed), Record.Open(parsed.GetValue(record)!), parsed.GetValue(models)!, stop))));
        return command;
    }

    private static int Add(string[] names, InputOptions options, Record record, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        var issues = record.Issues();
        int code = AddProgress.Run(() => InputTotal.Of(names), progress => new AddRun(record, progress).Run(Inputs.Open(names, options with { Took = progress.Took }), a => engine.Read(a, issues), stop));
        MeaningSearch.KeepUp(record, models, stop);
        return code;
    }
}
