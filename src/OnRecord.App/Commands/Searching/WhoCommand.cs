using System.CommandLine;
using OnRecord.App.Formats;
using OnRecord.Store;

namespace OnRecord.App.Commands.Searching;

/// <summary><c>who</c>: an actor's roles with their dates and statements.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Part of the name." };
        var why = new Option<bool>("--why") { Description = "The reason, confidence and rivals of each." };
        var record = Options.Record();
        var command = new Command("who", "Show who somebody is and what they said.") { name, why, record };
        command.SetAction(parsed => CommandLine.Run(() => Show(Record.OpenExisting(parsed.GetValue(record)!), parsed.GetValue(name)!, parsed.GetValue(why))));
        return command;
    }

    private static int Show(Record record, string name, bool why)
    {
        // a key that the actor had before is no part of its name now
        var found = record.Actors(name);
        var actors = found.IsEmpty && record.Actor(name) is { } one ? [one] : found.Select(a => record.Actor(a.Key)!).ToList();
        foreach (var actor in actors)
        {
            Console.Out.WriteLine($"{actor.Actor.Name} ({actor.Actor.Kind.ToString().ToLowerInvariant()}, {actor.Actor.Key})");
            foreach (var term in record.Offices.OfActor(actor.Actor.Key))
            {
                Console.Out.WriteLine($"  {term.From ?? "?"} to {term.To ?? "?"}  {Joined(term.Role, term.Organisation, term.Country)}  (register: {term.Source})");
            }

            foreach (var p in actor.Appearances.Where(p => why || p.Role is not null || p.Organisation is not null || p.Country is not null))
            {
                string reason = why ? $"  as \"{p.Name}\": {p.Why ?? (actor.Actor.IsNamed ? "put there by hand" : "no proper name, so it is nobody else of the record")}" : "";
                Console.Out.WriteLine($"  {p.Article.Published?.Date.ToString("yyyy-MM-dd") ?? "no date"}  {Office(p)}  ({p.Article.Key}){reason}");
            }

            foreach (var hit in actor.Statements)
            {
                string told = hit.Statement.ToldBy is { } teller ? $" (as told by {teller.Name})" : "";
                Console.Out.WriteLine($"  - {hit.Statement.ContentText.ReplaceLineEndings(" ")}{told}\n    {Citation.Of(hit)}{(why ? $"\n    {Reason(hit.Statement)}" : "")}");
            }

            foreach (var (hit, told) in actor.ToldByOthers.SelectMany(h => h.Statement.SecondHand.Where(t => t.ActorKey == actor.Actor.Key).Select(t => (h, t))))
            {
                string reason = why ? $"\n    why: {told.Why} ({told.Confidence:P0} sure)" : "";
                Console.Out.WriteLine($"  - {Citation.Told(told, hit.Statement)}\n    {Citation.Of(hit)}{reason}");
            }
        }

        return actors.Count == 0 ? ExitCode.Nothing : ExitCode.Found;
    }

    private static string Reason(StoredStatement statement) =>
        $"why: {SpeakerReason.Of(statement) ?? "nobody was looked for"}{(statement.SpeakerConfidence is { } sure ? $" ({sure:P0} sure)" : "")}";

    private static string Office(Appearance p) => p.Role is null && p.Organisation is null && p.Country is null ? "no office told" : Joined(p.Role, p.Organisation, p.Country);

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(t => t is not null));
}
