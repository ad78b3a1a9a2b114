using Microsoft.Data.Sqlite;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Support;

/// <summary>A record in a folder of its own that goes with the test.</summary>
internal sealed class TempRecord : IDisposable
{
    /// <summary>Makes it.</summary>
    public TempRecord() => Open = Record.Open(Path);

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("onrecord-").FullName;

    /// <summary>The record's file.</summary>
    public string Path => System.IO.Path.Combine(Folder, "record.db");

    /// <summary>The record.</summary>
    public Record Open { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Runs SQL on the file, past the program.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
