using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.App.Reading;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands.Correcting;

/// <summary><c>correct statement add</c> and <c>correct speaker set</c>.</summary>
internal static class CorrectStatementCommand
{
    public static Command CreateAdd()
    {
        var (article, by, why, file, models) = (CorrectCommand.Article(), CorrectCommand.By(), CorrectCommand.Why(), Options.Record(), Options.Models());
        var content = new Option<string>("--content") { Description = "The words that were said, as the article has them.", Required = true };
        var source = new Option<string?>("--source") { Description = "The words that name who said it." };
        var cue = new Option<string?>("--cue") { Description = "The words that show it (\"said\")." };
        var actor = new Option<string?>("--actor") { Description = "Who said it: a key or a name." };
        var command = new Command("add", "Add a statement that reading did not find.") { article, content, source, cue, actor, by, why, file, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var stored = CorrectCommand.Find(record, parsed.GetValue(article)!);
            var statement = Statement(stored, parsed.GetValue(content)!, parsed.GetValue(source), parsed.GetValue(cue));
            var target = CorrectionTarget.OfStatement(stored.Id, statement.Content);
            int code = CorrectCommand.Apply(record, new Correction
            {
                By = parsed.GetValue(by)!,
                Why = parsed.GetValue(why)!,
                Kind = CorrectionKind.StatementAdd,
                Target = target,
                Seen = record.Corrections.VersionOf(target),
                After = new CorrectedValue { Statement = statement, Actor = parsed.GetValue(actor) },
            });
            MeaningSearch.KeepUp(record, parsed.GetValue(models)!);
            return code;
        }));
        return command;
    }

    public static Command CreateSpeaker()
    {
        var (article, number, by, why, file) = (CorrectCommand.Article(), CorrectCommand.Number(), CorrectCommand.By(), CorrectCommand.Why(), Options.Record());
        var actor = new Argument<string?>("actor") { Description = "A key or a name; left out where it cannot be told.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("set", "Say who said it.") { article, number, actor, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var statement = CorrectCommand.Find(CorrectCommand.Find(record, parsed.GetValue(article)!), parsed.GetValue(number));
            return CorrectCommand.Apply(record, new Correction
            {
                By = parsed.GetValue(by)!,
                Why = parsed.GetValue(why)!,
                Kind = CorrectionKind.SpeakerSet,
                Target = CorrectionTarget.Of(statement),
                Seen = statement.Version,
                After = new CorrectedValue { Actor = parsed.GetValue(actor) },
            });
        }));
        return command;
    }

    private static Statement Statement(StoredArticle article, string content, string? source, string? cue) => new()
    {
        Number = 0,
        Content = Places(article, content),
        Source = Places(article, source),
        Cue = Places(article, cue),
        Kind = content.StartsWith('"') || content.StartsWith('“') ? StatementKind.Direct : StatementKind.Indirect,
        Act = StatementAct.State,
        Confidence = 1,
        Why = "by hand",
    };

    private static ImmutableArray<TextSpan> Places(StoredArticle article, string? words) => words is null ? [] : [WordsInText.Find(article.Article, words)];
}
