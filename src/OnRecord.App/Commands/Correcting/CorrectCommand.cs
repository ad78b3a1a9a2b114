using System.CommandLine;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Commands.Correcting;

/// <summary><c>correct</c>: what a person puts right in the record; who, when and why are kept.</summary>
internal static class CorrectCommand
{
    public static Command Create() => new("correct", "Put the record right by hand; it wins over what is read.")
    {
        new Command("statement", "Confirm, reject or add a statement.")
        {
            OfStatement("confirm", "The statement is right as it stands.", CorrectionKind.StatementConfirm),
            OfStatement("reject", "It is no statement.", CorrectionKind.StatementReject),
            CorrectStatementCommand.CreateAdd(),
        },
        new Command("speaker", "Say who said it.") { CorrectStatementCommand.CreateSpeaker() },
        new Command("position", "Confirm, reject or set where an actor stands by an article.")
        {
            CorrectPositionCommand.Create("confirm", "The position is right as it stands.", CorrectionKind.PositionConfirm),
            CorrectPositionCommand.Create("reject", "It is no position.", CorrectionKind.PositionReject),
            CorrectPositionCommand.CreateSet(),
        },
        CorrectionLogCommand.CreateList(),
        CorrectionLogCommand.CreateUndo(),
    };

    public static Argument<string> Article() => new("article") { Description = "Its name, number or address." };

    public static Argument<int> Number() => new("n") { Description = "The statement's number in the article, as `show` gives it." };

    public static Option<string> Why() => new("--why") { Description = "The reason.", Required = true };

    public static Option<string> By() => new("--by")
    {
        Description = "Who you are (or ONRECORD_USER).",
        DefaultValueFactory = _ => User(),
    };

    /// <summary>Who the user is where nothing else says.</summary>
    public static string User() => Environment.GetEnvironmentVariable("ONRECORD_USER") ?? Environment.UserName;

    public static StoredArticle Find(Record record, string article) =>
        record.Article(article) ?? throw new RecordException($"there is no article \"{article}\" in {record.Path}; `onrecord find` shows names.");

    public static StoredStatement Find(StoredArticle article, int number) =>
        article.Statements.FirstOrDefault(s => s.Statement.Number == number)
        ?? throw new RecordException($"{article.Article.Id} has no statement {number}; `onrecord show {article.Id}` shows them.");

    /// <summary>Applies a correction and writes its number.</summary>
    public static int Apply(Record record, Correction correction)
    {
        var done = record.Corrections.Apply(correction);
        Console.Out.WriteLine($"{done.Id}");
        return ExitCode.Found;
    }

    private static Command OfStatement(string name, string description, CorrectionKind kind)
    {
        var (article, number, by, why, file) = (Article(), Number(), By(), Why(), Options.Record());
        var command = new Command(name, description) { article, number, by, why, file };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var record = Record.Open(parsed.GetValue(file)!);
            var statement = Find(Find(record, parsed.GetValue(article)!), parsed.GetValue(number));
            return Apply(record, new Correction
            {
                By = parsed.GetValue(by)!,
                Why = parsed.GetValue(why)!,
                Kind = kind,
                Target = CorrectionTarget.Of(statement),
                Seen = statement.Version,
            });
        }));
        return command;
    }
}
