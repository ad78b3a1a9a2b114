using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store.Actors;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>What a target is in the record now.</summary>
internal static class TargetReader
{
    public static CorrectedValue? Read(SqliteConnection connection, CorrectionTarget target) =>
        target.Name.StartsWith(CorrectedStatements.Prefix, StringComparison.Ordinal) ? Statement(connection, target)
            : target.Name.StartsWith(ActorsByHand.Prefix, StringComparison.Ordinal) ? Actor(connection, target)
            : Position(connection, target);

    // in an article: only who appears in it
    private static CorrectedValue? Actor(SqliteConnection connection, CorrectionTarget target)
    {
        if (ActorTable.Find(connection, target.Name[ActorsByHand.Prefix.Length..]) is not { } id)
        {
            return null;
        }

        string? key = connection.QuerySingleOrDefault<string?>(
            "SELECT key FROM actor WHERE id = @id AND (@ArticleId = 0 OR EXISTS (SELECT 1 FROM appearance WHERE actor_id = @id AND article_id = @ArticleId))",
            new { id = ActorTable.Final(connection, id), target.ArticleId });
        return key is null ? null : new CorrectedValue { Actor = key };
    }

    private static CorrectedValue? Statement(SqliteConnection connection, CorrectionTarget target)
    {
        var found = StatementReader.OfArticle(connection, target.ArticleId).FirstOrDefault(s => CorrectionTarget.Of(s) == target);
        return found is null ? null : new CorrectedValue { Statement = found.Statement, Actor = found.ActorKey };
    }

    private static CorrectedValue? Position(SqliteConnection connection, CorrectionTarget target)
    {
        var (issue, actor) = CorrectedPositions.Split(target.Name);
        var row = connection.QuerySingleOrDefault<PositionState>(
            $"SELECT {PositionState.Columns} FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id WHERE p.article_id = @ArticleId AND i.key = @issue AND w.id = @id",
            new { target.ArticleId, issue, id = ActorTable.Find(connection, actor) is { } found ? ActorTable.Final(connection, found) : 0 });
        return row is null ? null : new CorrectedValue
        {
            Actor = actor,
            Stance = Enum.Parse<Stance>(row.Stance),
            Condition = row.Condition is null ? null : SpanText.Read(row.Condition)[0],
            Evidence = SpanText.Read(row.Evidence),
        };
    }
}
