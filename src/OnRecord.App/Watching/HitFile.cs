using System.Text;
using System.Text.Json;
using OnRecord.App.Standing;
using OnRecord.Store.Watches;

namespace OnRecord.App.Watching;

/// <summary>
/// A file that hits are added to, a JSON object a line. What a kill left half is cut off, and a line that was written but not noted is not written again.
/// </summary>
internal static class HitFile
{
    /// <summary>Adds the hits that the file does not hold yet.</summary>
    public static void Append(string path, string watch, IReadOnlyList<WatchHit> hits)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var there = ReadIds(file, watch);
        foreach (var hit in hits.Where(h => !there.Contains(h.Id)))
        {
            file.Write(Encoding.UTF8.GetBytes(JsonLine.Of(new { watch, hit.Id, hit.Found, hit.Title, hit.Text, hit.Actor, hit.Issue, hit.Article, hit.Outlet, hit.Published, hit.Url }) + "\n"));
        }

        file.Flush(flushToDisk: true);
    }

    // leaves the file at the end of its last whole line
    private static HashSet<long> ReadIds(FileStream file, string watch)
    {
        var ids = new HashSet<long>();
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        long end = 0;
        string text = reader.ReadToEnd();
        foreach (string line in text.Split('\n').SkipLast(1))
        {
            end += Encoding.UTF8.GetByteCount(line) + 1;
            if (IdOf(line, watch) is { } id)
            {
                ids.Add(id);
            }
        }

        file.SetLength(end);
        file.Position = end;
        return ids;
    }

    private static long? IdOf(string line, string watch)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("watch").GetString() == watch ? json.RootElement.GetProperty("id").GetInt64() : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new IOException("the file of a watch holds a line that is not its own; name another file, or move this one away.", e);
        }
    }
}
