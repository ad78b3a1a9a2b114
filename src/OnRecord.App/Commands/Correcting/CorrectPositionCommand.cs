using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands.Correcting;

/// <summary><c>correct position</c>: where an actor stands on an issue by one article.</summary>
internal static class CorrectPositionCommand
{
    public static Command Create(string name, string description, CorrectionKind kind)
    {
        var (article, issue, actor) = Arguments();
        var (by, why, file) = (CorrectCommand.By(), CorrectCommand.Why(), Options.Record());
        var command = new Command(name, description) { article, issue, actor, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var target = Target(record, parsed.GetValue(article)!, parsed.GetValue(issue)!, parsed.GetValue(actor)!);
            return CorrectCommand.Apply(record, new Correction
            {
                By = parsed.GetValue(by)!,
                Why = parsed.GetValue(why)!,
                Kind = kind,
                Target = target,
                Seen = record.Corrections.VersionOf(target),
            });
        }));
        return command;
    }

    public static Command CreateSet()
    {
        var (article, issue, actor) = Arguments();
        var (by, why, file) = (CorrectCommand.By(), CorrectCommand.Why(), Options.Record());
        var stance = new Option<Stance>("--stance") { Description = "agree, disagree or mixed.", Required = true };
        var condition = new Option<string?>("--condition") { Description = "The words that limit it, as the article has them." };
        var evidence = new Option<string?>("--evidence") { Description = "The words that show it, as the article has them." };
        var command = new Command("set", "Set a stance, or add a position that reading did not find.") { article, issue, actor, stance, condition, evidence, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var stored = CorrectCommand.Find(record, parsed.GetValue(article)!);
            var target = Target(record, parsed.GetValue(article)!, parsed.GetValue(issue)!, parsed.GetValue(actor)!);
            return CorrectCommand.Apply(record, new Correction
            {
                By = parsed.GetValue(by)!,
                Why = parsed.GetValue(why)!,
                Kind = record.Corrections.Now(target) is null ? CorrectionKind.PositionAdd : CorrectionKind.PositionSet,
                Target = target,
                Seen = record.Corrections.VersionOf(target),
                After = new CorrectedValue
                {
                    Stance = parsed.GetValue(stance),
                    Condition = parsed.GetValue(condition) is { } limit ? WordsInText.Find(stored.Article, limit) : null,
                    Evidence = parsed.GetValue(evidence) is { } words ? [WordsInText.Find(stored.Article, words)] : [],
                },
            });
        }));
        return command;
    }

    private static (Argument<string> Article, Argument<string> Issue, Argument<string> Actor) Arguments() =>
        (CorrectCommand.Article(), new Argument<string>("issue") { Description = "Its key, as `issue list` shows it." }, new Argument<string>("actor") { Description = "Its key." });

    private static CorrectionTarget Target(Record record, string article, string issue, string actor)
    {
        var found = record.Issue(issue) ?? throw new RecordException($"there is no issue \"{issue}\"; `onrecord issue list` shows them.");
        return CorrectionTarget.OfPosition(CorrectCommand.Find(record, article).Id, found.Key, actor);
    }
}
