using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>What a target is in the record now.</summary>
internal static class TargetReader
{
    public static CorrectedValue? Read(SqliteConnection connection, CorrectionTarget target) =>
        target.Name.StartsWith(CorrectedStatements.Prefix, StringComparison.Ordinal) ? Statement(connection, target) : Position(connection, target);

    private static CorrectedValue? Statement(SqliteConnection connection, CorrectionTarget target)
    {
        var found = StatementReader.OfArticle(connection, target.ArticleId).FirstOrDefault(s => CorrectionTarget.Of(s) == target);
        return found is null ? null : new CorrectedValue { Statement = found.Statement, Actor = found.ActorKey };
    }

    private static CorrectedValue? Position(SqliteConnection connection, CorrectionTarget target)
    {
        var (issue, actor) = CorrectedPositions.Split(target.Name);
        var row = connection.QuerySingleOrDefault<PositionState>(
            $"SELECT {PositionState.Columns} FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id WHERE p.article_id = @ArticleId AND i.key = @issue AND w.key = @actor",
            new { target.ArticleId, issue, actor });
        return row is null ? null : new CorrectedValue
        {
            Actor = actor,
            Stance = Enum.Parse<Stance>(row.Stance),
            Condition = row.Condition is null ? null : SpanText.Read(row.Condition)[0],
            Evidence = SpanText.Read(row.Evidence),
        };
    }
}
