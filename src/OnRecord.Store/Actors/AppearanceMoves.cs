using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Actors;

/// <summary>Moves appearances to the actor that joining and people give them, with the statements and positions of the article.</summary>
internal static class AppearanceMoves
{
    /// <summary>The actor of an appearance <c>p</c> before merges by hand.</summary>
    private const string Base = "coalesce(p.split_to, (SELECT actor_id FROM profile WHERE id = p.profile_id), p.read_as)";

    /// <summary>All appearances of a profile.</summary>
    public static void OfProfile(SqliteConnection connection, long profile) => Move(connection, "p.profile_id = @value", profile);

    /// <summary>All appearances whose actor before merges is this one.</summary>
    public static void OfActor(SqliteConnection connection, long actor) => Move(
        connection, "p.split_to = @value OR p.read_as = @value OR p.profile_id IN (SELECT id FROM profile WHERE actor_id = @value)", actor);

    /// <summary>All appearances of an article; statements and positions are the caller's.</summary>
    public static void OfArticle(SqliteConnection connection, long article)
    {
        foreach (var (local, actor) in connection.Query<(string Local, long? Actor)>($"SELECT p.local_id, {Base} FROM appearance p WHERE p.article_id = @article", new { article }).ToList())
        {
            if (actor is { } id)
            {
                connection.Execute("UPDATE appearance SET actor_id = @id WHERE article_id = @article AND local_id = @local", new { id = ActorTable.Final(connection, id), article, local });
            }
        }
    }

    private static void Move(SqliteConnection connection, string where, long value)
    {
        var rows = connection.Query<(long Article, string Local, long Now, long? Base)>(
            $"SELECT p.article_id, p.local_id, p.actor_id, {Base} FROM appearance p WHERE {where}", new { value }).ToList();
        var final = rows.Select(r => r.Base).OfType<long>().Distinct().ToDictionary(b => b, b => ActorTable.Final(connection, b));
        var corrected = new HashSet<long>();
        foreach (var row in rows.Where(r => r.Base is { } b && final[b] != r.Now))
        {
            var to = new { actor = final[row.Base!.Value], row.Article, row.Local };
            connection.Execute("UPDATE appearance SET actor_id = @actor WHERE article_id = @Article AND local_id = @Local", to);
            if (AsRead.IsSaved(connection, row.Article))
            {
                corrected.Add(row.Article);
                continue;
            }

            connection.Execute("UPDATE statement SET actor_id = @actor WHERE article_id = @Article AND local_actor = @Local", to);
            // one actor has one position on an issue in an article: the surer stays
            connection.Execute(
                """
                DELETE FROM position WHERE article_id = @Article AND local_actor = @Local AND EXISTS (
                  SELECT 1 FROM position o WHERE o.article_id = @Article AND o.issue_id = position.issue_id AND o.actor_id = @actor AND o.local_actor IS NOT @Local AND o.confidence >= position.confidence);
                UPDATE OR REPLACE position SET actor_id = @actor WHERE article_id = @Article AND local_actor = @Local
                """,
                to);
        }

        foreach (long article in corrected)
        {
            CorrectedArticle.Rebuild(connection, article);
        }
    }
}
