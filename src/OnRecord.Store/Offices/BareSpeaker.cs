using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Actors.Offices;
using OnRecord.Store.Actors;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Offices;

/// <summary>Gives a statement whose source is a bare office to its holder, or takes it away again.</summary>
internal static class BareSpeaker
{
    /// <summary>The holder speaks: as the article itself names them, or by an appearance of their own.</summary>
    public static void Set(SqliteConnection connection, BareOfficeRow row, string country, Holder holder, string block)
    {
        string? local = connection.QueryFirstOrDefault<string?>(
            "SELECT p.local_id FROM appearance p JOIN profile f ON f.id = p.profile_id WHERE p.article_id = @ArticleId AND f.block = @block AND p.local_id <> @own",
            new { row.ArticleId, block, own = Own(row) });
        if (local is not null)
        {
            ActorJoining.Remove(connection, row.ArticleId, Own(row));
        }
        else if (connection.QueryFirstOrDefault<string?>("SELECT name FROM appearance WHERE article_id = @ArticleId AND local_id = @own", new { row.ArticleId, own = Own(row) }) != holder.Person)
        {
            ActorJoining.Remove(connection, row.ArticleId, Own(row));
            ActorJoining.Add(connection, row.ArticleId, row.Source, Own(row), row.Text, new Profile
            {
                Kind = ActorKind.Person,
                Name = holder.Person!,
                Role = row.Words,
                Country = country,
                Year = int.Parse(row.Day.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture),
            });
        }

        Write(connection, row, local ?? Own(row), holder.Confidence, $"\"{row.Text}\" on {row.Day}: {holder.Why}");
    }

    /// <summary>Nobody can be told.</summary>
    public static void Clear(SqliteConnection connection, BareOfficeRow row, string why)
    {
        ActorJoining.Remove(connection, row.ArticleId, Own(row));
        Write(connection, row, row.LocalActor, row.LocalActor is null ? 0 : null, $"\"{row.Text}\" on {row.Day}: {why}");
    }

    // no id that reading gives starts with it
    private static string Own(BareOfficeRow row) => $"={row.Number}";

    private static void Write(SqliteConnection connection, BareOfficeRow row, string? local, float? confidence, string why)
    {
        connection.Execute("UPDATE bare_office SET why = @why WHERE article_id = @ArticleId AND number = @Number", new { why, row.ArticleId, row.Number });
        if (AsRead.IsSaved(connection, row.ArticleId))
        {
            AsRead.SetSpeaker(connection, row.ArticleId, row.Number, local, confidence, why);
            CorrectedArticle.Rebuild(connection, row.ArticleId);
            return;
        }

        connection.Execute(
            """
            UPDATE statement SET local_actor = @local, actor_id = (SELECT actor_id FROM appearance WHERE article_id = @ArticleId AND local_id = @local),
              speaker_confidence = coalesce(@confidence, speaker_confidence), speaker_why = @why
            WHERE article_id = @ArticleId AND number = @Number
            """,
            new { local, confidence, why, row.ArticleId, row.Number });
    }
}
