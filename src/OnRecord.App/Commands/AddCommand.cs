using System.CommandLine;
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
        return AddProgress.Run(() => InputCount.Of(inputs), progress => new AddRun(record, progress).Run(Inputs.Open(inputs), a => engine.Read(a, issues), stop));
    }
}
