using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>The log's rows.</summary>
internal static class CorrectionTable
{
    private const string Select = """
        SELECT c.id AS Id, c.at AS At, c.by AS "By", c.why AS Why, c.kind AS Kind, a.id AS ArticleId, c.target AS Target, c.before AS "Before", c.after AS "After",
          c.undoes AS Undoes, c.undone_by AS UndoneBy
        FROM correction c LEFT JOIN article a ON a.hash = c.article
        """;

    private const string Insert = """
        INSERT INTO correction (at, by, why, kind, article, target, before, after, undoes)
        VALUES (@at, @By, @Why, @kind, (SELECT hash FROM article WHERE id = @article), @target, @before, @after, @Undoes) RETURNING id
        """;

    /// <summary>All corrections of an article, undone ones and undos too, in order.</summary>
    public static ImmutableArray<Correction> OfArticle(SqliteConnection connection, long article) =>
        Read(connection, " WHERE c.article = (SELECT hash FROM article WHERE id = @article) ORDER BY c.id", new { article });

    /// <summary>All corrections of actors as such, in order.</summary>
    public static ImmutableArray<Correction> OfActors(SqliteConnection connection) =>
        Read(connection, " WHERE c.article IS NULL AND c.kind IN ('ActorMerge', 'ActorRename') ORDER BY c.id", new { });

    public static ImmutableArray<Correction> Newest(SqliteConnection connection, long? article, string? by, int limit, int offset, long? upTo) =>
        Read(
            connection,
            " WHERE (@article IS NULL OR a.id = @article) AND (@by IS NULL OR c.by = @by COLLATE NOCASE) AND (@upTo IS NULL OR c.id <= @upTo) ORDER BY c.id DESC LIMIT @limit OFFSET @offset",
            new { article, by, limit, offset, upTo });

    public static Correction? Find(SqliteConnection connection, long id) => Read(connection, " WHERE c.id = @id", new { id }).SingleOrDefault();

    /// <summary>The newest correction of a target, or <see langword="null"/>.</summary>
    public static Correction? Latest(SqliteConnection connection, CorrectionTarget target) => Read(
        connection,
        " WHERE c.target = @Name AND c.article IS (SELECT hash FROM article WHERE id = @ArticleId) ORDER BY c.id DESC LIMIT 1",
        new { target.Name, target.ArticleId }).SingleOrDefault();

    /// <summary>Whether anything was ever corrected in an article.</summary>
    public static bool Any(SqliteConnection connection, long article) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM correction WHERE article = (SELECT hash FROM article WHERE id = @article))", new { article });

    /// <summary>Appends a row, and marks what an undo takes back.</summary>
    public static long Append(SqliteConnection connection, Correction correction, DateTimeOffset at)
    {
        long id = connection.QuerySingle<long>(Insert, new
        {
            at = at.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            correction.By,
            correction.Why,
            kind = correction.Kind.ToString(),
            article = correction.Target.ArticleId,
            target = correction.Target.Name,
            before = CorrectionJson.Write(correction.Before),
            after = CorrectionJson.Write(correction.After),
            correction.Undoes,
        });
        connection.Execute("UPDATE correction SET undone_by = @id WHERE id = @Undoes", new { id, correction.Undoes });
        return id;
    }

    private static ImmutableArray<Correction> Read(SqliteConnection connection, string where, object values) =>
        [.. connection.Query<Row>(Select + where, values).Select(r => r.ToCorrection())];

    private sealed class Row
    {
        public long Id { get; set; }

        public string At { get; set; } = "";

        public string By { get; set; } = "";

        public string Why { get; set; } = "";

        public string Kind { get; set; } = "";

        public long? ArticleId { get; set; }

        public string Target { get; set; } = "";

        public string? Before { get; set; }

        public string? After { get; set; }

        public long? Undoes { get; set; }

        public long? UndoneBy { get; set; }

        public Correction ToCorrection() => new()
        {
            Id = Id,
            At = DateTimeOffset.Parse(At, CultureInfo.InvariantCulture),
            By = By,
            Why = Why,
            Kind = Enum.Parse<CorrectionKind>(Kind),
            Target = CorrectionTarget.Named(ArticleId ?? 0, Target),
            Before = CorrectionJson.Read<CorrectedValue>(Before),
            After = CorrectionJson.Read<CorrectedValue>(After),
            Undoes = Undoes,
            UndoneBy = UndoneBy,
        };
    }
}
