using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Actors;

/// <summary>Rows of actors, the keys they had before, and which of them a person said are one.</summary>
internal static class ActorTable
{
    private const char GoneMark = '!';

    /// <summary>The actor's row by its key or one that it had before, with merges by hand not followed; <see langword="null"/> for none.</summary>
    public static long? Find(SqliteConnection connection, string key) => connection.QueryFirstOrDefault<long?>(
        "SELECT id FROM actor WHERE key = @key UNION ALL SELECT actor_id FROM actor_alias WHERE key = @key LIMIT 1", new { key });

    /// <summary>The actor of a kind that has a key now; <see langword="null"/> for none.</summary>
    public static long? FindOf(SqliteConnection connection, string key, string kind) =>
        connection.QueryFirstOrDefault<long?>("SELECT id FROM actor WHERE key = @key AND kind = @kind", new { key, kind });

    /// <summary>The actor that this one is by what people said: itself unless it was merged into another.</summary>
    public static long Final(SqliteConnection connection, long id) => connection.ExecuteScalar<long>(
        """
        WITH RECURSIVE chain (id, depth) AS (
          SELECT @id, 0 UNION ALL SELECT a.merged_into, c.depth + 1 FROM chain c JOIN actor a ON a.id = c.id WHERE a.merged_into IS NOT NULL AND c.depth < 100)
        SELECT id FROM chain ORDER BY depth DESC LIMIT 1
        """,
        new { id });

    /// <summary>The actors that these are by what people said; those of a record without merges by hand cost no look at each.</summary>
    public static Dictionary<long, long> Final(SqliteConnection connection, IEnumerable<long> ids)
    {
        bool merged = connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM actor WHERE merged_into IS NOT NULL)");
        return ids.ToDictionary(id => id, id => merged ? Final(connection, id) : id);
    }

    /// <summary>The keys of these actors.</summary>
    public static Dictionary<long, string> Keys(SqliteConnection connection, IEnumerable<long> ids) => ids.Chunk(500)
        .SelectMany(part => connection.Query<(long Id, string Key)>("SELECT id, key FROM actor WHERE id IN @part", new { part })).ToDictionary(r => r.Id, r => r.Key);

    /// <summary>A new row; its key gets a mark behind it where another actor has it.</summary>
    public static long Insert(SqliteConnection connection, string key, string name, ActorKind kind, bool isNamed) => connection.QuerySingle<long>(
        "INSERT INTO actor (key, name, kind, is_named) VALUES (@free, @name, @kind, @isNamed) RETURNING id",
        new { free = Free(connection, key, kind, own: 0), name, kind = kind.ToString(), isNamed });

    /// <summary>The actor of a key or name that a person gave; made where there is none.</summary>
    public static long FindOrInsert(SqliteConnection connection, string keyOrName, ActorDescription? described = null) =>
        Find(connection, keyOrName) ?? Find(connection, ActorKey.Of(keyOrName))
        ?? Insert(connection, ActorKey.Of(keyOrName), described?.Name ?? keyOrName, described?.Kind ?? ActorKind.Person, isNamed: true);

    /// <summary>Gives a row the key and name that joining found. A key that it had before goes on leading to it.</summary>
    public static void Describe(SqliteConnection connection, long id, JoinedActor actor)
    {
        string old = KeyBefore(connection.QuerySingle<string>("SELECT key FROM actor WHERE id = @id", new { id }));
        string key = old == $"{actor.Key}-{Mark(actor.Kind)}" ? old : Free(connection, actor.Key, actor.Kind, id);
        connection.Execute("DELETE FROM actor_alias WHERE key = @key", new { key });
        connection.Execute(
            "UPDATE actor SET key = @key, name = coalesce(renamed, @Name), kind = @kind WHERE id = @id AND (key, name, kind) IS NOT (@key, coalesce(renamed, @Name), @kind)",
            new { id, key, actor.Name, kind = actor.Kind.ToString() });
        if (old != key)
        {
            Lead(connection, old, id);
        }
    }

    /// <summary>Lets a key that an actor had lead to another, unless some actor has it now.</summary>
    public static void Lead(SqliteConnection connection, string key, long to) => connection.Execute(
        "INSERT INTO actor_alias (key, actor_id) SELECT @key, @to WHERE NOT EXISTS (SELECT 1 FROM actor WHERE key = @key) ON CONFLICT (key) DO UPDATE SET actor_id = @to",
        new { key, to });

    /// <summary>Takes out actors that nothing in the record is about any longer.</summary>
    public static void DropUnused(SqliteConnection connection, IEnumerable<long> ids) => connection.Execute(
        """
        DELETE FROM actor WHERE id = @id AND merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM actor WHERE merged_into = @id)
          AND NOT EXISTS (SELECT 1 FROM profile WHERE actor_id = @id) AND NOT EXISTS (SELECT 1 FROM appearance WHERE actor_id = @id OR split_to = @id OR read_as = @id)
          AND NOT EXISTS (SELECT 1 FROM statement WHERE actor_id = @id) AND NOT EXISTS (SELECT 1 FROM position WHERE actor_id = @id)
        """,
        ids.Select(id => new { id }).ToList());

    /// <summary>Frees a key for another row. No key that names give starts with the mark.</summary>
    public static void SetAside(SqliteConnection connection, IEnumerable<long> ids) =>
        connection.Execute("UPDATE actor SET key = '!' || id || ' ' || key WHERE id = @id AND substr(key, 1, 1) <> '!'", ids.Select(id => new { id }).ToList());

    /// <summary>Gives back the key of a row that was set aside.</summary>
    public static string KeyBefore(string key) => key[0] == GoneMark ? key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..] : key;

    private static string Mark(ActorKind kind) => kind.ToString().ToLowerInvariant();

    // a person and a body may have one name
    private static string Free(SqliteConnection connection, string key, ActorKind kind, long own)
    {
        string free = key;
        for (int n = 1; connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM actor WHERE key = @free AND id <> @own)", new { free, own }); n++)
        {
            free = n == 1 ? $"{key}-{Mark(kind)}" : $"{key}-{n}";
        }

        return free;
    }
}
