using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>What reading gave for articles that people have corrected.</summary>
internal static class AsRead
{
    // a row of its own: an article may have neither statements nor positions
    private const string Mark = "article", Statement = "statement", Position = "position";

    public static bool IsSaved(SqliteConnection connection, long article) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM as_read WHERE article_id = @article AND kind = @Mark)", new { article, Mark });

    /// <summary>Takes what the tables hold now for what was read.</summary>
    public static void Save(SqliteConnection connection, long article)
    {
        connection.Execute("DELETE FROM as_read WHERE article_id = @article", new { article });
        Insert(connection, article, Mark, ["{}"]);
        var statements = connection.Query<StatementState>($"SELECT {StatementState.Columns} FROM statement s WHERE s.article_id = @article ORDER BY s.number", new { article });
        Insert(connection, article, Statement, statements.Select(s => CorrectionJson.Write(s)!));
        Insert(connection, article, Position, Current(connection, article, issue: null).Select(p => CorrectionJson.Write(p)!));
    }

    /// <summary>Takes what the table of positions holds now on one issue for what was read on it.</summary>
    public static void SavePositions(SqliteConnection connection, long article, string issue)
    {
        var others = Positions(connection, article).Where(p => p.Issue != issue);
        var all = others.Concat(Current(connection, article, issue)).Select(p => CorrectionJson.Write(p)!).ToList();
        connection.Execute("DELETE FROM as_read WHERE article_id = @article AND kind = @Position", new { article, Position });
        Insert(connection, article, Position, all);
    }

    /// <summary>Forgets the positions on an issue, and gives the corrected articles.</summary>
    public static List<long> ForgetPositions(SqliteConnection connection, string issue)
    {
        connection.Execute("DELETE FROM as_read WHERE kind = @Position AND json_extract(row, '$.Issue') = @issue", new { Position, issue });
        return [.. connection.Query<long>("SELECT article_id FROM as_read WHERE kind = @Mark", new { Mark })];
    }

    public static ImmutableArray<StatementState> Statements(SqliteConnection connection, long article) => Read<StatementState>(connection, article, Statement);

    public static ImmutableArray<PositionState> Positions(SqliteConnection connection, long article) => Read<PositionState>(connection, article, Position);

    private static IEnumerable<PositionState> Current(SqliteConnection connection, long article, string? issue) => connection.Query<PositionState>(
        $"SELECT {PositionState.Columns} FROM position p JOIN issue i ON i.id = p.issue_id WHERE p.article_id = @article AND p.local_actor IS NOT NULL AND (@issue IS NULL OR i.key = @issue)",
        new { article, issue });

    private static ImmutableArray<T> Read<T>(SqliteConnection connection, long article, string kind)
        where T : class =>
        [.. connection.Query<string>("SELECT row FROM as_read WHERE article_id = @article AND kind = @kind ORDER BY rowid", new { article, kind })
            .Select(r => CorrectionJson.Read<T>(r)!)];

    private static void Insert(SqliteConnection connection, long article, string kind, IEnumerable<string> rows) =>
        connection.Execute("INSERT INTO as_read (article_id, kind, row) VALUES (@article, @kind, @row)", rows.Select(row => new { article, kind, row }).ToList());
}
