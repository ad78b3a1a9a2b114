using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Sqlite;

/// <summary>The file: connections (pooled), the check of the schema, and SQLite's errors in words.</summary>
internal sealed class RecordFile
{
    private const int CannotOpen = 14, NotADatabase = 26, Corrupt = 11, Full = 13, ReadOnly = 8, Busy = 5, Locked = 6, InputOutput = 10;

    // a large record is gone through several times quicker where its pages are not copied out of the file first; address space is all this takes
    private const string MapIt = "PRAGMA mmap_size = 8589934592";

    private readonly string connectionString;

    private RecordFile(string path, SqliteOpenMode mode)
    {
        Path = path;
        connectionString = new SqliteConnectionStringBuilder { DataSource = System.IO.Path.GetFullPath(path), Mode = mode, ForeignKeys = true }.ToString();
    }

    public string Path { get; }

    public static RecordFile OpenOrCreate(string path)
    {
        var file = new RecordFile(path, SqliteOpenMode.ReadWriteCreate);
        file.Use(c => Schema.BringUpToDate(c, path));
        return file;
    }

    public static RecordFile OpenExisting(string path)
    {
        if (!File.Exists(path))
        {
            throw new RecordException($"{path}: there is no such record. `onrecord add FILE --record {path}` makes one.");
        }

        return new RecordFile(path, SqliteOpenMode.ReadOnly);
    }

    public void Use(Action<SqliteConnection> work) => Use(c =>
    {
        work(c);
        return true;
    });

    public T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = Open();
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw new RecordException($"{Path}: {Explain(e)}", e);
        }
    }

    /// <summary>A connection of its own that is not given back to the others; the caller disposes of it.</summary>
    public SqliteConnection Keep()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var map = connection.CreateCommand();
        map.CommandText = MapIt;
        map.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Gives rows one at a time; the connection stays open until the last is taken, so all come from one state of the record.</summary>
    public IEnumerable<T> Stream<T>(Func<SqliteConnection, IEnumerable<T>> work)
    {
        SqliteConnection? connection = null;
        IEnumerator<T>? rows = null;
        try
        {
            while (true)
            {
                T row;
                try
                {
                    if (rows is null)
                    {
                        connection = Open();
                        rows = work(connection).GetEnumerator();
                    }

                    if (!rows.MoveNext())
                    {
                        yield break;
                    }

                    row = rows.Current;
                }
                catch (SqliteException e)
                {
                    throw new RecordException($"{Path}: {Explain(e)}", e);
                }

                yield return row;
            }
        }
        finally
        {
            rows?.Dispose();
            connection?.Dispose();
        }
    }

    private static string Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        CannotOpen => "the record cannot be opened. Check that its folder is there and that you may write to it.",
        NotADatabase => "is not a record (not an SQLite file). Name another file with --record.",
        Corrupt => "the record is damaged. Bring back a copy, or build it anew with `onrecord add`.",
        Full => "the disk is full. Nothing was lost that was reported as stored; make room and run the same command again.",
        ReadOnly => "the record is read-only. Give yourself the right to write to it and to its folder, or name another with --record.",
        Busy or Locked => "another program is writing to the record. Run the command again when it is done.",
        InputOutput => $"the disk failed: {e.Message}. Check the disk and run the same command again.",
        _ => $"the record could not be used: {e.Message}.",
    };
}
