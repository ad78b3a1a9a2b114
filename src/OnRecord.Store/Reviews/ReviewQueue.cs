using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Reviews;

/// <summary>What waits for a person: the least sure first. What somebody has confirmed, corrected or rejected is no longer in it.</summary>
public sealed class ReviewQueue
{
    /// <summary>From this probability on nothing is asked.</summary>
    public const float Sure = 0.75f;

    // a statement is asked about once: first whether it is one, else who said it
    private const string Unsure = """
        s.review IS NULL AND (s.confidence < @Sure OR (s.source <> '' AND (s.actor_id IS NULL OR coalesce(s.speaker_confidence, 0) < @Sure)))
        """;

    private const string Doubt = "CASE WHEN s.confidence < @Sure THEN s.confidence WHEN s.actor_id IS NULL THEN 0 ELSE coalesce(s.speaker_confidence, 0) END";

    private readonly RecordFile file;

    internal ReviewQueue(RecordFile file) => this.file = file;

    /// <summary>The item after so many others, or <see langword="null"/> at the end.</summary>
    /// <param name="kind">Only such.</param>
    /// <param name="skip">How many of the least sure are passed over.</param>
    public ReviewItem? Next(ReviewKind? kind = null, int skip = 0) => file.Use(c => kind switch
    {
        ReviewKind.Position => Position(c, skip),
        null => Said(c, null, skip) ?? Position(c, Math.Max(0, skip - Said(c))),
        _ => Said(c, kind, skip),
    });

    /// <summary>How much there is.</summary>
    public ReviewCounts Counts() => file.Use(c => Split(c));

    private static int Said(SqliteConnection connection) => connection.ExecuteScalar<int>($"SELECT count(*) FROM statement s WHERE {Unsure}", new { Sure });

    private static ReviewCounts Split(SqliteConnection connection)
    {
        var (all, statements) = connection.QuerySingle<(long, long)>($"SELECT count(*), coalesce(sum(s.confidence < @Sure), 0) FROM statement s WHERE {Unsure}", new { Sure });
        long positions = connection.ExecuteScalar<long>("SELECT count(*) FROM position p WHERE p.review IS NULL AND p.confidence < @Sure", new { Sure });
        return new ReviewCounts((int)statements, (int)(all - statements), (int)positions);
    }

    private static ReviewItem? Said(SqliteConnection connection, ReviewKind? kind, int skip)
    {
        string only = kind switch { ReviewKind.Statement => " AND s.confidence < @Sure", ReviewKind.Speaker => " AND s.confidence >= @Sure", _ => "" };
        string sql = $"{StatementReader.Select}, s.content_text AS Marked{StatementReader.From} WHERE {Unsure}{only} ORDER BY {Doubt}, s.id LIMIT 1 OFFSET @skip";
        if (connection.QueryFirstOrDefault<StatementRow>(sql, new { Sure, skip })?.ToHit() is not { } hit)
        {
            return null;
        }

        float confidence = hit.Statement.Statement.Confidence;
        return confidence < Sure
            ? new ReviewItem { Kind = ReviewKind.Statement, Confidence = confidence, ArticleId = hit.Article.Id, Statement = hit }
            : new ReviewItem { Kind = ReviewKind.Speaker, Confidence = hit.Statement.ActorKey is null ? 0 : hit.Statement.SpeakerConfidence ?? 0, ArticleId = hit.Article.Id, Statement = hit };
    }

    private static ReviewItem? Position(SqliteConnection connection, int skip)
    {
        if (DatedPositions.Unsure(connection, Sure, skip) is not { } position)
        {
            return null;
        }

        string sql = $"{StatementReader.Select}, s.content_text AS Marked{StatementReader.From} WHERE a.id = @Id AND s.number = @number";
        var evidence = position.Statements.IsEmpty ? null : connection.QueryFirstOrDefault<StatementRow>(sql, new { position.Article.Id, number = position.Statements[0] })?.ToHit();
        return new ReviewItem { Kind = ReviewKind.Position, Confidence = position.Confidence, ArticleId = position.Article.Id, Statement = evidence, Position = position };
    }
}
