using System.CommandLine;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>who</c>: an actor's roles with their dates and statements.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Part of the name." };
        var record = Options.Record();
        var command = new Command("who", "Show who somebody is and what they said.") { name, record };
        command.SetAction(parsed => CommandLine.Run(() => Show(Record.OpenExisting(parsed.GetValue(record)!), parsed.GetValue(name)!)));
        return command;
    }

    private static int Show(Record record, string name)
    {
        var found = record.Actors(name);
        foreach (var actor in found.Select(a => record.Actor(a.Key)!))
        {
            Console.Out.WriteLine($"{actor.Actor.Name} ({actor.Actor.Kind.ToString().ToLowerInvariant()})");
            foreach (var p in actor.Appearances.Where(p => p.Role is not null || p.Organisation is not null || p.Country is not null))
            {
                string office = string.Join(", ", new[] { p.Role, p.Organisation, p.Country }.Where(t => t is not null));
                Console.Out.WriteLine($"  {p.Article.Published?.Date.ToString("yyyy-MM-dd") ?? "no date"}  {office}  ({p.Article.Key})");
            }

            foreach (var hit in actor.Statements)
            {
                Console.Out.WriteLine($"  - {hit.Statement.ContentText.ReplaceLineEndings(" ")}\n    {Citation.Of(hit)}");
            }
        }

        return found.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }
}
