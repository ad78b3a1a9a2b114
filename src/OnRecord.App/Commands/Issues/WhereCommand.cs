using System.CommandLine;
using OnRecord.App.Standing;
using OnRecord.Store;

namespace OnRecord.App.Commands.Issues;

/// <summary><c>where</c>: who stands where on an issue on a day.</summary>
internal static class WhereCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("issue") { Description = "Its key, as `issue list` shows it." };
        var (asOf, json, record) = (Options.AsOf(), new Option<bool>("--json") { Description = "One JSON object." }, Options.Record());
        var command = new Command("where", "Show who stands where on an issue: actors, and the countries and organisations they speak for.") { key, asOf, json, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.OpenExisting(parsed.GetValue(record)!);
            var standing = open.Standing.On(IssueCommand.Find(open, parsed.GetValue(key)!), parsed.GetValue(asOf));
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(JsonLine.Of(StandingView.Of(standing)));
            }
            else
            {
                StandingText.WriteStands(standing, Console.Out);
            }

            return standing.Actors.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }
}
