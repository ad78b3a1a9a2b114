using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Store.Actors;
using OnRecord.Store.Offices;
using OnRecord.Store.Versions;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Actors;

/// <summary>The actors of a record in memory: what joining does is the same, and no disk is waited for.</summary>
internal sealed class MemoryRecord : IDisposable
{
    public MemoryRecord()
    {
        Connection.Open();
        Schema.Value.BackupDatabase(Connection);
    }

    public SqliteConnection Connection { get; } = new("Data Source=:memory:");

    // made once, and only read after that
    private static Lazy<SqliteConnection> Schema { get; } = new(MakeSchema);

    public void Dispose() => Connection.Dispose();

    public void Join(long id, AnnotatedArticle read)
    {
        using var transaction = Connection.BeginTransaction();
        Connection.Execute("INSERT INTO article (id, hash, key, text, added) VALUES (@id, @hash, @id, 'text', '')", new { id, hash = $"hash{id}" });
        ActorJoining.Apply(Connection, id, read.Document.Article, read.Actors, []);
        BareOffices.Apply(Connection, id, read);
        transaction.Commit();
    }

    /// <summary>Joins anew what was read of an article that is there.</summary>
    public void JoinAgain(long id, AnnotatedArticle read)
    {
        using var transaction = Connection.BeginTransaction();
        ActorJoining.Apply(Connection, id, read.Document.Article, read.Actors, ActorJoining.Forget(Connection, id));
        BareOffices.Apply(Connection, id, read);
        transaction.Commit();
    }

    /// <summary>Takes an article out.</summary>
    public void Remove(long id)
    {
        using var transaction = Connection.BeginTransaction();
        ArticleRemover.Unjoin(Connection, id, new Article($"{id}", "text"));
        Connection.Execute("DELETE FROM article WHERE id = @id", new { id });
        transaction.Commit();
    }

    /// <summary>Who is who: a line for each name in each article, with the actor's key and name, why, and who else was considered.</summary>
    public IReadOnlyList<string> Actors() => [.. Connection.Query<string>(
        """
        SELECT a.key || ' "' || p.name || '" ' || coalesce(p.role, '') || ' is ' || w.key || ' "' || w.name || '" ' || coalesce(f.why, '') || ' not '
          || coalesce((SELECT group_concat(r.key, ' ') FROM (SELECT r.key FROM actor r WHERE instr(' ' || f.rivals || ' ', ' ' || r.id || ' ') > 0 ORDER BY r.key) r), '')
        FROM appearance p JOIN article a ON a.id = p.article_id JOIN actor w ON w.id = p.actor_id LEFT JOIN profile f ON f.id = p.profile_id ORDER BY 1
        """)];

    private static SqliteConnection MakeSchema()
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-memory-");
        string path = Path.Combine(folder.FullName, "record.db");
        Record.Open(path);
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var file = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            file.Open();
            file.BackupDatabase(connection);
        }

        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return connection;
    }
}
