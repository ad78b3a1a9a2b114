using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord brief</c>: the page on one issue in Markdown, verbatim words with their sources.</summary>
internal static class BriefCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var key = new Argument<string>("issue") { Description = "The issue's key" };
        var record = Options.Record();
        var command = new Command("brief", "Write the page on an issue in Markdown") { key, record };
        command.SetAction(parsed => ExitCode.Of(() => IssueLookup.With(parsed.GetRequiredValue(record), parsed.GetRequiredValue(key), Write)));
        return command;
    }

    private static int Write(Record record, Issue issue)
    {
        var positions = record.PositionsOn(issue);
        Console.WriteLine($"# {Escape(issue.Proposition)}");
        foreach (var group in positions.GroupBy(p => p.Stance))
        {
            Console.WriteLine($"\n## {Heading(group.Key)}");
            foreach (var position in group)
            {
                Write(position);
            }
        }

        return positions.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }

    private static void Write(ActorPosition position)
    {
        Console.WriteLine($"\n**{Escape(position.Actor.Name)}**{(position.Condition is { } c ? $", on the condition: {Escape(c)}" : "")}\n");
        foreach (var hit in position.Evidence)
        {
            Console.WriteLine($"> {Escape(StatementLines.OneLine(hit.Statement.ContentText))}\n>\n> {Escape(StatementLines.Where(hit))}\n");
        }
    }

    private static string Heading(Stance stance) => stance switch
    {
        Stance.Agree => "Agree",
        Stance.Disagree => "Disagree",
        Stance.Mixed => "Mixed",
        _ => "No clear position",
    };

    private static string Escape(string text) => string.Concat(text.Select(c => c is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' or '#' ? $"\\{c}" : c.ToString()));
}
