using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>Brings the rows of an article's positions to a given state.</summary>
internal static class PositionTable
{
    // an issue that was taken out has no positions; they come back with it
    private const string Upsert = """
        INSERT INTO position (issue_id, article_id, actor_id, stance, confidence, condition, evidence, statements, local_actor, review, version)
        SELECT id, @article, @ActorId, @Stance, @Confidence, @Condition, @Evidence, @Statements, @LocalActor, @review, @Version FROM issue WHERE key = @Issue
        ON CONFLICT DO UPDATE SET stance = @Stance, confidence = @Confidence, condition = @Condition, evidence = @Evidence, statements = @Statements,
          local_actor = @LocalActor, review = @review, version = @Version
        """;

    public static void Write(SqliteConnection connection, long article, IReadOnlyList<PositionState> states)
    {
        var wanted = states.Select(s => (s.Issue, s.ActorId)).ToHashSet();
        var present = connection.Query<(string Issue, long Actor)>(
            "SELECT i.key, p.actor_id FROM position p JOIN issue i ON i.id = p.issue_id WHERE p.article_id = @article", new { article });
        connection.Execute(
            "DELETE FROM position WHERE article_id = @article AND actor_id = @Actor AND issue_id = (SELECT id FROM issue WHERE key = @Issue)",
            present.Where(p => !wanted.Contains(p)).Select(p => new { article, p.Actor, p.Issue }).ToList());
        foreach (var s in states)
        {
            connection.Execute(Upsert, new
            {
                article,
                s.ActorId,
                s.Stance,
                s.Confidence,
                s.Condition,
                s.Evidence,
                s.Statements,
                s.LocalActor,
                review = s.Review == Review.None ? null : s.Review.ToString(),
                s.Version,
                s.Issue,
            });
        }
    }
}
