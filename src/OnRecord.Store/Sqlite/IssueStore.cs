using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Sqlite;

/// <summary>Issues and the positions that reading gave.</summary>
internal static class IssueStore
{
    private const string InsertPosition = """
        INSERT INTO position (issue_id, article_id, actor_id, stance, confidence, condition, evidence, statements, local_actor)
        SELECT i.id, @article, p.actor_id, @stance, @Confidence, @condition, @evidence, @statements, @ActorId
        FROM issue i, appearance p WHERE i.key = @issue AND p.article_id = @article AND p.local_id = @ActorId
        """;

    public static void Add(SqliteConnection connection, Issue issue)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM issue WHERE key = @Key", new { issue.Key });
        connection.Execute(
            "INSERT INTO issue (key, proposition, search, wordings_for, wordings_against) VALUES (@Key, @Proposition, @search, @wordingsFor, @wordingsAgainst)",
            new { issue.Key, issue.Proposition, search = Write(issue.Search), wordingsFor = Write(issue.For), wordingsAgainst = Write(issue.Against) });
        CorrectedArticle.AfterIssue(connection, issue.Key);
        transaction.Commit();
    }

    public static ImmutableArray<Issue> All(SqliteConnection connection) =>
        [.. connection.Query<(string Key, string Proposition, string Search, string For, string Against)>(
            "SELECT key, proposition, search, wordings_for, wordings_against FROM issue ORDER BY key")
            .Select(r => new Issue(r.Key, r.Proposition) { Search = Read(r.Search), For = Read(r.For), Against = Read(r.Against) })];

    public static ImmutableArray<ArticleSummary> Articles(SqliteConnection connection, Issue issue) =>
        [.. StatementReader.WithAny(connection, issue.Search).Select(h => h.Article).DistinctBy(a => a.Id)
            .OrderByDescending(a => a.Published?.ToString(), StringComparer.Ordinal)];

    public static void SetPositions(SqliteConnection connection, long article, Issue issue, IReadOnlyList<Position> positions)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            "DELETE FROM position WHERE article_id = @article AND issue_id = (SELECT id FROM issue WHERE key = @Key)", new { article, issue.Key });
        InsertPositions(connection, article, issue.Key, positions);
        CorrectedArticle.AfterPositions(connection, article, issue.Key);
        transaction.Commit();
    }

    public static void InsertPositions(SqliteConnection connection, long article, string issue, IReadOnlyList<Position> positions)
    {
        foreach (var position in positions)
        {
            connection.Execute(InsertPosition, new
            {
                article,
                issue,
                position.ActorId,
                stance = position.Stance.ToString(),
                position.Confidence,
                condition = SpanText.Write(position.Condition),
                evidence = SpanText.Write(position.Evidence),
                statements = string.Join(' ', position.Statements),
            });
        }
    }

    private static string Write(ImmutableArray<string> texts) => JsonSerializer.Serialize(texts);

    private static ImmutableArray<string> Read(string json) => JsonSerializer.Deserialize<ImmutableArray<string>>(json);
}
