using System.CommandLine;
using OnRecord.App.Standing;
using OnRecord.Store;

namespace OnRecord.App.Commands.Issues;

/// <summary><c>brief</c>: the page on one issue, every line with its source.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("issue") { Description = "Its key, as `issue list` shows it." };
        var lead = new Option<string?>("--lead") { Description = "The actor, country or organisation that comes first: key or part of the name." };
        var asOf = Options.AsOf();
        var format = new Option<string>("--format") { Description = "md, html, docx or json.", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong([.. BriefOutput.Formats]);
        var to = new Option<string?>("--out") { Description = "The file to write; standard output when left out." };
        var record = Options.Record();
        var command = new Command("brief", "Write the page on an issue: who stands where, on which condition, in whose words.") { key, lead, asOf, format, to, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.OpenExisting(parsed.GetValue(record)!);
            var brief = BriefBuilder.Of(open, open.Standing.On(IssueCommand.Find(open, parsed.GetValue(key)!), parsed.GetValue(asOf)), parsed.GetValue(lead));
            using var whole = new MemoryStream();
            BriefOutput.Write(brief, parsed.GetValue(format)!, whole);
            Put(whole, parsed.GetValue(to));
            return ExitCode.Found;
        }));
        return command;
    }

    // whole or not at all: what was there stays until the new one is complete
    private static void Put(MemoryStream whole, string? path)
    {
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            whole.WriteTo(output);
            return;
        }

        File.WriteAllBytes(path + ".part", whole.ToArray());
        File.Move(path + ".part", path, overwrite: true);
    }
}
