using OnRecord.Store;

namespace OnRecord.App.Pages.Statements;

/// <summary>One statement, to be cited or corrected.</summary>
/// <param name="Card">The statement in its place.</param>
public sealed record StatementPageView(StatementCard Card)
{
    internal static Page? Page(Record record, long article, int number)
    {
        var stored = record.Article(article);
        var statement = stored?.Statements.FirstOrDefault(s => s.Statement.Number == number);
        return statement is null ? null : Pages.Page.Of<StatementPage, StatementPageView>($"{statement.ActorName ?? statement.SourceText ?? "Nobody named"}: statement {number}", new StatementPageView(StatementCard.Of(stored!, statement)));
    }
}
