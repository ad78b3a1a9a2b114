using Microsoft.Data.Sqlite;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store;

/// <summary>
/// Which state a record is in: a number that is another after every change, by this program or any other on the machine. It means something only beside
/// another of the same object. Asking costs some microseconds, nothing is read. Safe to share between threads.
/// </summary>
/// <remarks>SQLite's <c>PRAGMA data_version</c>, on a connection that never writes.</remarks>
public sealed class RecordVersion : IDisposable
{
    private readonly Lock asking = new();
    private readonly SqliteConnection connection;
    private readonly SqliteCommand ask;

    internal RecordVersion(RecordFile file)
    {
        connection = file.Keep();
        ask = connection.CreateCommand();
        ask.CommandText = "PRAGMA data_version";
        ask.Prepare();
    }

    /// <summary>The state now.</summary>
    public long Now
    {
        get
        {
            lock (asking)
            {
                return (long)ask.ExecuteScalar()!;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ask.Dispose();
        connection.Dispose();
    }
}
