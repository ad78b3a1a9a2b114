using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Store.Actors;
using OnRecord.Store.Offices;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Versions;

/// <summary>Takes an article out with all that was read of it, in one transaction. What people corrected stays in the log and comes back with the article.</summary>
internal static class ArticleRemover
{
    /// <returns>Whether it was there.</returns>
    public static bool Remove(SqliteConnection connection, long id)
    {
        using var transaction = connection.BeginTransaction();
        if (ArticleReader.Get(connection, id) is not { } stored)
        {
            return false;
        }

        long family = connection.QuerySingle<long>("SELECT family FROM likeness WHERE article_id = @id", new { id });
        connection.Execute("DELETE FROM position WHERE article_id = @id; DELETE FROM statement WHERE article_id = @id", new { id });
        Unjoin(connection, id, stored.Article);
        connection.Execute("DELETE FROM article WHERE id = @id", new { id });
        LikenessWriter.ShowNewest(connection, family);
        transaction.Commit();
        return true;
    }

    /// <summary>Takes its people out, as if it were read again and named nobody: actors that only it had go, and what it decided of others is decided anew.</summary>
    internal static void Unjoin(SqliteConnection connection, long id, Article article)
    {
        var nobody = new AnnotatedArticle(new Document(article, [], [], [], []), [], new ActorLayer([], []), []);
        ActorJoining.Apply(connection, id, article, nobody.Actors, ActorJoining.Forget(connection, id));
        BareOffices.Apply(connection, id, nobody);
    }
}
