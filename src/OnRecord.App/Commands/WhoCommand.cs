using System.CommandLine;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord who</c>: an actor's offices and statements.</summary>
internal static class WhoCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Name or part of a name" };
        var why = new Option<bool>("--why") { Description = "Also say why each statement is taken to be theirs" };
        var record = Options.Record();
        var command = new Command("who", "Show an actor of the record: offices, statements") { name, why, record };
        command.SetAction(parsed => ExitCode.Of(() => Run(parsed.GetRequiredValue(record), parsed.GetRequiredValue(name), parsed.GetValue(why))));
        return command;
    }

    private static int Run(string path, string name, bool why)
    {
        var record = Record.OpenExisting(path);
        var actors = record.Actors(name);
        foreach (var summary in actors)
        {
            Console.WriteLine($"{summary.Name} ({summary.Kind.ToString().ToLowerInvariant()}), {summary.Statements} statements in {summary.Articles} articles");
            Show(record.Actor(summary.Key)!, why);
        }

        return actors.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }

    private static void Show(ActorRecord actor, bool why)
    {
        foreach (var office in actor.Appearances.Where(a => a.Role is not null).DistinctBy(a => (a.Role, a.Organisation)))
        {
            Console.WriteLine($"  {office.Role}{(office.Organisation is { } o ? $", {o}" : "")}");
        }

        foreach (var hit in actor.Statements)
        {
            StatementLines.Write(hit, Console.Out);
            if (why && hit.Statement.SpeakerWhy is { } reason)
            {
                Console.WriteLine($"    because: {reason}");
            }
        }
    }
}
