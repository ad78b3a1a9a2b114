using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Joining;
using OnRecord.Store.Actors;

namespace OnRecord.Store.Corrections;

/// <summary>Who the actors of one article are in the record: those that were read by the article's own ids, those that people named by key.</summary>
internal sealed class ArticleActors(SqliteConnection connection, long article)
{
    // no id that reading gives starts with it
    private const string ByHandMark = "+";

    private readonly Dictionary<string, long> local = connection
        .Query<(string Local, long Actor)>("SELECT local_id, actor_id FROM appearance WHERE article_id = @article", new { article })
        .ToDictionary(a => a.Local, a => a.Actor, StringComparer.Ordinal);

    private readonly HashSet<long> forgotten = [];

    /// <summary>The actor's number by the article's own id.</summary>
    public long? ByLocal(string? id) => id is not null && local.TryGetValue(id, out long actor) ? actor : null;

    /// <summary>Takes out the appearances that corrections gave; those that still hold are given again.</summary>
    public void ForgetByHand()
    {
        foreach (string id in local.Keys.Where(k => k.StartsWith(ByHandMark, StringComparison.Ordinal)).ToList())
        {
            forgotten.Add(local[id]);
            local.Remove(id);
        }

        connection.Execute("DELETE FROM appearance WHERE article_id = @article AND substr(local_id, 1, 1) = @ByHandMark", new { article, ByHandMark });
    }

    /// <summary>The actor's number by key; made where the record has none of that key. It appears in the article from now on.</summary>
    /// <param name="key">A key or a name; null for unknown.</param>
    /// <param name="described">How a new one is described.</param>
    /// <param name="mentions">Where the article mentions it.</param>
    public long? ByHand(string? key, ActorDescription? described, string mentions)
    {
        if (key is null)
        {
            return null;
        }

        var actor = connection.QuerySingle<(long Id, string Key, string Name)>(
            "SELECT id, key, name FROM actor WHERE id = @id", new { id = ActorTable.Final(connection, ActorTable.FindOrInsert(connection, key, described)) });
        string id = ByHandMark + ActorKey.Of(actor.Key);
        if (!local.ContainsValue(actor.Id))
        {
            connection.Execute(
                "INSERT INTO appearance (actor_id, article_id, local_id, name, organisation, mentions) VALUES (@actor, @article, @id, @Name, @Organisation, @mentions)",
                new { actor = actor.Id, article, id, actor.Name, described?.Organisation, mentions });
            local.Add(id, actor.Id);
        }

        return actor.Id;
    }

    /// <summary>Actors that only a correction had brought into the record, and that no longer holds.</summary>
    public void DropUnused() => ActorTable.DropUnused(connection, forgotten.Where(f => !local.ContainsValue(f)));
}
