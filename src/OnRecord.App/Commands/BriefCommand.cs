using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>brief</c>: the page on one issue in Markdown, every line with its source.</summary>
internal static class BriefCommand
{
    public static Command Create() => WhereCommand.ForIssue("brief", "Write the page on an issue in Markdown.", Write);

    private static void Write(Issue issue, IReadOnlyList<ActorPosition> positions)
    {
        Console.Out.WriteLine($"# {Escape(issue.Proposition)}");
        foreach (var stance in positions.GroupBy(p => p.Stance))
        {
            Console.Out.WriteLine($"\n## {WhereCommand.Words(stance.Key)}");
            foreach (var position in stance)
            {
                WriteOne(position);
            }
        }
    }

    private static void WriteOne(ActorPosition position)
    {
        Console.Out.WriteLine($"\n### {Escape(position.Actor.Name)}");
        if (position.Condition is { } condition)
        {
            Console.Out.WriteLine($"\nCondition: {Escape(condition)}");
        }

        foreach (var hit in position.Evidence)
        {
            Console.Out.WriteLine($"\n> {Escape(hit.Statement.ContentText)}\n>\n> {Escape(Citation.Of(hit))}");
        }
    }

    // words of an article are words, never markup
    private static string Escape(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => "\\`*_[]<>#|!".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
