using System.CommandLine;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands.Correcting;

/// <summary><c>actor</c>: the actors of the record, and which of them are one, by hand.</summary>
internal static class ActorCommand
{
    public static Command Create() => new("actor", "List actors, or say which are one.")
    {
        CreateList(),
        ByHand("merge", "Two actors are one.", "into", "The key of the one that it is.", CorrectionKind.ActorMerge),
        ByHand("rename", "Give an actor another name; its key stays.", "name", "The new name.", CorrectionKind.ActorRename),
        CreateSplit(),
    };

    private static Command CreateList()
    {
        var name = new Argument<string?>("name") { Description = "Part of a name; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 100 };
        var file = Options.Record();
        var command = new Command("list", "List actors, those with most statements first.") { name, limit, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var actors = Record.OpenExisting(parsed.GetValue(file)!).Actors(parsed.GetValue(name), parsed.GetValue(limit));
            foreach (var a in actors)
            {
                Console.Out.WriteLine($"{a.Key}\t{a.Kind.ToString().ToLowerInvariant()}\t{a.Statements}\t{a.Articles}\t{a.Name.ReplaceLineEndings(" ")}");
            }

            return actors.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static Command ByHand(string name, string description, string argument, string argumentDescription, CorrectionKind kind)
    {
        var (key, value) = (Key(), new Argument<string>(argument) { Description = argumentDescription });
        var (by, why, file) = (CorrectCommand.By(), CorrectCommand.Why(), Options.Record());
        var command = new Command(name, description) { key, value, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            return CorrectCommand.Apply(record, Correction(record, kind, CorrectionTarget.OfActor(parsed.GetValue(key)!), parsed.GetValue(value)!, parsed.GetValue(by)!, parsed.GetValue(why)!));
        }));
        return command;
    }

    private static Command CreateSplit()
    {
        var (key, name) = (Key(), new Argument<string>("name") { Description = "The key or name of the other one." });
        var articles = new Option<string[]>("--article") { Description = "The articles that mean the other one.", Required = true, AllowMultipleArgumentsPerToken = true };
        var (by, why, file) = (CorrectCommand.By(), CorrectCommand.Why(), Options.Record());
        var command = new Command("split", "What these articles say of an actor is about another one.") { key, name, articles, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            foreach (long article in parsed.GetValue(articles)!.Select(a => CorrectCommand.Find(record, a).Id).ToList())
            {
                var target = CorrectionTarget.OfActor(parsed.GetValue(key)!, article);
                CorrectCommand.Apply(record, Correction(record, CorrectionKind.ActorSplit, target, parsed.GetValue(name)!, parsed.GetValue(by)!, parsed.GetValue(why)!));
            }

            return ExitCode.Found;
        }));
        return command;
    }

    private static Argument<string> Key() => new("key") { Description = "The actor's key, as `actor list` shows it." };

    private static Correction Correction(Record record, CorrectionKind kind, CorrectionTarget target, string after, string by, string why) => new()
    {
        By = by,
        Why = why,
        Kind = kind,
        Target = target,
        Seen = record.Corrections.VersionOf(target),
        After = new CorrectedValue { Actor = after },
    };
}
