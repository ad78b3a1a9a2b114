using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Sqlite;

/// <summary>The numbered SQL files, and which of them a file has seen (<c>user_version</c>). Forward only.</summary>
internal static class Schema
{
    // "OnRc": says whose file it is, so that another program's database is not filled with our tables
    private const long ApplicationId = 0x4F6E5263;

    private static readonly string[] Steps = [.. typeof(Schema).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Runs the steps that are missing, each in a transaction of its own.</summary>
    public static void BringUpToDate(SqliteConnection connection, string path)
    {
        RefuseStrangers(connection, path);
        if (Version(connection, path) == Steps.Length)
        {
            return;
        }

        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        // asked again now that nobody else can write: two programs may have started at once
        for (long done = Version(connection, path); done < Steps.Length; done++)
        {
            connection.Execute(Text(Steps[done]));
            connection.Execute($"PRAGMA user_version = {done + 1}; PRAGMA application_id = {ApplicationId}");
        }

        transaction.Commit();
    }

    /// <summary>Whether steps are missing.</summary>
    /// <exception cref="RecordException">It is no record, an empty one, or one of a newer program.</exception>
    public static bool IsOlder(SqliteConnection connection, string path)
    {
        RefuseStrangers(connection, path);
        long version = Version(connection, path);
        return version > 0
            ? version < Steps.Length
            : throw new RecordException($"{path}: holds nothing. `onrecord add FILE --record {path}` puts an article into it.");
    }

    private static long Version(SqliteConnection connection, string path)
    {
        long version = connection.ExecuteScalar<long>("PRAGMA user_version");
        return version <= Steps.Length
            ? version
            : throw new RecordException($"{path}: the record has schema {version}, this program knows up to {Steps.Length}. Use the newer program that wrote it.");
    }

    private static void RefuseStrangers(SqliteConnection connection, string path)
    {
        bool ours = connection.ExecuteScalar<long>("PRAGMA application_id") == ApplicationId;
        if (!ours && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") > 0)
        {
            throw new RecordException($"{path}: is another program's database, not a record. Name another file with --record.");
        }
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
