using System.CommandLine;
using OnRecord.App.Standing;
using OnRecord.Store;

namespace OnRecord.App.Commands.Issues;

/// <summary><c>shifts</c>: who changed their stand, with both quotations.</summary>
internal static class ShiftsCommand
{
    public static Command Create()
    {
        var key = new Argument<string?>("issue") { Description = "Its key; all issues when left out.", Arity = ArgumentArity.ZeroOrOne };
        var (asOf, json, record) = (Options.AsOf(), new Option<bool>("--json") { Description = "One JSON object a line." }, Options.Record());
        var command = new Command("shifts", "Show who changed their stand on an issue: both quotations, dates, and what lies between.") { key, asOf, json, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.OpenExisting(parsed.GetValue(record)!);
            int found = 0;
            foreach (var issue in parsed.GetValue(key) is { } one ? [IssueCommand.Find(open, one)] : open.Issues())
            {
                var standing = open.Standing.On(issue, parsed.GetValue(asOf));
                found += standing.Shifts.Length;
                foreach (var shift in standing.Shifts)
                {
                    Write(() => Console.Out.WriteLine(JsonLine.Of(StandingView.Of(standing, shift))), () => StandingText.WriteShift(standing, shift, Console.Out), parsed.GetValue(json));
                }
            }

            return found == 0 ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static void Write(Action asJson, Action asText, bool json)
    {
        if (json)
        {
            asJson();
        }
        else
        {
            asText();
        }
    }
}
