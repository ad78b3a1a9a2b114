using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Watches;

/// <summary>
/// Secrets of webhooks that older programs kept in the record itself. Each goes to a file beside the record that only its owner can read, and the record keeps
/// the place of the file: hits are signed as before, and who is given a copy of the record is not given the secret.
/// </summary>
internal static class KeptSecrets
{
    /// <summary>The folder they go to.</summary>
    public static string Folder(string record) => Path.GetFullPath(record) + ".secrets";

    /// <summary>Moves what there is; a kill at any moment leaves each secret in one place at least.</summary>
    /// <exception cref="RecordException">The folder or a file cannot be written.</exception>
    public static void MoveOut(RecordFile file) => file.Use(c =>
    {
        if (c.ExecuteScalar<long>("SELECT count(*) FROM watch_target WHERE secret IS NOT NULL") == 0)
        {
            return;
        }

        // what is taken out is overwritten with zeros, in the file and in the log beside it
        c.Execute("PRAGMA secure_delete = ON");
        using (var transaction = c.BeginTransaction())
        {
            foreach (var (id, secret, isNeeded) in c.Query<(long Id, string Secret, bool IsNeeded)>("SELECT id, secret, secret_from IS NULL AS is_needed FROM watch_target WHERE secret IS NOT NULL").AsList())
            {
                string? place = isNeeded ? "file:" + Write(file.Path, id, secret) : null;
                c.Execute("UPDATE watch_target SET secret = NULL, secret_from = coalesce(secret_from, @place) WHERE id = @id", new { id, place });
            }

            transaction.Commit();
        }

        c.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    });

    private static string Write(string record, long target, string secret)
    {
        string path = Path.Combine(Folder(record), $"webhook-{target}");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Folder(record), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            Directory.CreateDirectory(Folder(record));
            using var stream = new FileStream(path, options);
            using (var writer = new StreamWriter(stream, leaveOpen: true))
            {
                writer.Write(secret);
            }

            stream.Flush(flushToDisk: true);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"{record}: the secret of a webhook stands in the record and cannot be moved to {path} ({e.Message}). Give yourself the right to write there, and run the same command again.", e);
        }
    }
}
