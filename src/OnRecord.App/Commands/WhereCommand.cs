using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>where</c>: who stands where on an issue, a line each.</summary>
internal static class WhereCommand
{
    public static Command Create() => ForIssue("where", "Show who stands where on an issue.", (_, positions) =>
    {
        foreach (var p in positions)
        {
            Console.Out.WriteLine($"{Words(p.Stance),-18}  {p.Actor.Name}  ({p.Evidence.Length} statements){(p.Condition is null ? "" : $"  {p.Condition}")}");
        }
    });

    /// <summary>A command with an issue's key, and the positions on it.</summary>
    public static Command ForIssue(string name, string description, Action<Issue, IReadOnlyList<ActorPosition>> write)
    {
        var key = new Argument<string>("issue") { Description = "Its key, as `issue list` shows it." };
        var record = Options.Record();
        var command = new Command(name, description) { key, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.OpenExisting(parsed.GetValue(record)!);
            var issue = open.Issue(parsed.GetValue(key)!) ?? throw new RecordException($"there is no issue \"{parsed.GetValue(key)}\"; `onrecord issue list` shows them.");
            var positions = open.PositionsOn(issue);
            write(issue, positions);
            return positions.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    public static string Words(Stance stance) => stance switch
    {
        Stance.Agree => "for",
        Stance.Disagree => "against",
        Stance.Mixed => "mixed",
        _ => "no clear position",
    };
}
