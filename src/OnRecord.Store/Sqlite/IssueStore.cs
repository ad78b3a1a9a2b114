using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store.Corrections;
using OnRecord.Store.Issues;

namespace OnRecord.Store.Sqlite;

/// <summary>Issues and the positions that reading gave.</summary>
internal static class IssueStore
{
    private const string InsertPosition = """
        INSERT INTO position (issue_id, article_id, actor_id, stance, confidence, condition, evidence, statements, local_actor)
        SELECT i.id, @article, p.actor_id, @stance, @Confidence, @condition, @evidence, @statements, @ActorId
        FROM issue i, appearance p WHERE i.key = @issue AND p.article_id = @article AND p.local_id = @ActorId
        """;

    private const string InsertIssue = """
        INSERT INTO issue (key, proposition, search, wordings_for, wordings_against, actors, since, until)
        VALUES (@Key, @Proposition, @search, @wordingsFor, @wordingsAgainst, @actors, @since, @until)
        """;

    public static void Add(SqliteConnection connection, Issue issue)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM issue WHERE key = @Key", new { issue.Key });
        connection.Execute(InsertIssue, new
        {
            issue.Key,
            issue.Proposition,
            search = Write(issue.Search),
            wordingsFor = Write(issue.For),
            wordingsAgainst = Write(issue.Against),
            actors = Write(issue.Actors),
            since = issue.Since?.ToString("yyyy-MM-dd"),
            until = issue.Until?.ToString("yyyy-MM-dd"),
        });
        CorrectedArticle.AfterIssue(connection, issue.Key);
        transaction.Commit();
    }

    public static bool Remove(SqliteConnection connection, string key) => connection.Execute("DELETE FROM issue WHERE key = @key", new { key }) > 0;

    public static ImmutableArray<Issue> All(SqliteConnection connection) =>
        [.. connection.Query<Row>("SELECT key, proposition, search, wordings_for AS WordingsFor, wordings_against AS WordingsAgainst, actors, since, until FROM issue ORDER BY key").Select(r => r.ToIssue())];

    /// <remarks>A statement that somebody rejected or worded otherwise is in no index, and comes back when that is undone: its article is looked through where it has the words anywhere.</remarks>
    public static ImmutableArray<ArticleSummary> Articles(SqliteConnection connection, Issue issue) =>
        [.. IssueSearch.Find(connection, issue).Select(h => h.Hit.Article).Concat(ArticleReader.WithHiddenStatements(connection, issue.Search))
            .DistinctBy(a => a.Id).OrderByDescending(a => a.Published?.ToString(), StringComparer.Ordinal)];

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

    private sealed class Row
    {
        public string Key { get; set; } = "";

        public string Proposition { get; set; } = "";

        public string Search { get; set; } = "[]";

        public string WordingsFor { get; set; } = "[]";

        public string WordingsAgainst { get; set; } = "[]";

        public string Actors { get; set; } = "[]";

        public string? Since { get; set; }

        public string? Until { get; set; }

        public Issue ToIssue() => new(Key, Proposition)
        {
            Search = Read(Search),
            For = Read(WordingsFor),
            Against = Read(WordingsAgainst),
            Actors = Read(Actors),
            Since = Day(Since),
            Until = Day(Until),
        };

        private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
    }
}
