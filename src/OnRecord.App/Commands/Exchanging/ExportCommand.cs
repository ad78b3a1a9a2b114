using System.CommandLine;
using OnRecord.App.Exchange;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Commands.Exchanging;

/// <summary><c>export</c>: the record, or what a search finds of it, in a format of others.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Argument<string>("format") { Description = string.Join("; ", Export.All.Select(e => $"{e.Name}: {e.Description}")) };
        var words = new Option<string?>("--words") { Description = "Only statements with these words." };
        var actor = new Option<string?>("--actor") { Description = "Only of this speaker: part of the name." };
        var kind = new Option<StatementKind?>("--kind") { Description = "direct, indirect or mixed." };
        var since = new Option<DateOnly?>("--since") { Description = "The first day, YYYY-MM-DD." };
        var until = new Option<DateOnly?>("--until") { Description = "The last day, YYYY-MM-DD." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet's name." };
        var to = new Option<string?>("--out") { Description = "The file to write; standard output when left out." };
        var record = Options.Record();
        var models = Options.Models();
        var command = new Command("export", "Take the record, or a part of it, away in a format of others.") { format, words, actor, kind, since, until, outlet, to, record, models };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) is { } name && Export.Of(name) is null)
            {
                result.AddError($"there is no format \"{name}\"; there are {string.Join(", ", Export.All.Select(e => e.Name))}.");
            }
        });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var query = new SearchQuery
            {
                Words = parsed.GetValue(words),
                Actor = parsed.GetValue(actor),
                Kind = parsed.GetValue(kind),
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
                Outlet = parsed.GetValue(outlet),
            };
            var source = new ExportSource(Record.OpenExisting(parsed.GetValue(record)!), query, parsed.GetValue(models)!);
            return Write(Export.Of(parsed.GetValue(format)!)!, source, parsed.GetValue(to));
        }));
        return command;
    }

    private static int Write(Export export, ExportSource source, string? path)
    {
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            using var buffered = new BufferedStream(output, 1 << 16);
            export.Write(source, buffered);
            return ExitCode.Found;
        }

        // whole or not at all: what was there stays until the new file is complete
        string part = path + ".part";
        using (var file = File.Create(part, 1 << 16))
        {
            export.Write(source, file);
        }

        File.Move(part, path, overwrite: true);
        return ExitCode.Found;
    }
}
