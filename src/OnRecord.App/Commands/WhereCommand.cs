using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord where</c>: where each actor stands on an issue.</summary>
internal static class WhereCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var key = new Argument<string>("issue") { Description = "The issue's key" };
        var record = Options.Record();
        var command = new Command("where", "Show where each actor stands on an issue") { key, record };
        command.SetAction(parsed => ExitCode.Of(() => IssueLookup.With(parsed.GetRequiredValue(record), parsed.GetRequiredValue(key), Show)));
        return command;
    }

    /// <summary>The words for a stance.</summary>
    public static string Words(Stance stance) => stance switch
    {
        Stance.Agree => "agrees",
        Stance.Disagree => "disagrees",
        Stance.Mixed => "mixed",
        _ => "no clear position",
    };

    private static int Show(Record record, Issue issue)
    {
        var positions = record.PositionsOn(issue);
        Console.WriteLine(issue.Proposition);
        foreach (var position in positions)
        {
            Console.WriteLine($"\n{position.Actor.Name}: {Words(position.Stance)}{(position.Condition is { } c ? $" ({c})" : "")}");
            foreach (var hit in position.Evidence)
            {
                Console.WriteLine($"  {StatementLines.OneLine(hit.Statement.ContentText)}");
                Console.WriteLine($"    {StatementLines.Where(hit)}");
            }
        }

        return positions.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }
}
