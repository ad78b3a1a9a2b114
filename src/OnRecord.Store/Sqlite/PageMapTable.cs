using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;

namespace OnRecord.Store.Sqlite;

/// <summary>
/// Maps of articles to their pages. Runs are packed as four numbers each: the step from the end of the last run in the text, the length, the step in the page,
/// and by how much longer the page's range is; every number in groups of seven bits, the lowest first, its sign in the lowest bit.
/// </summary>
internal static class PageMapTable
{
    /// <summary>Keeps an article's map, unless it has one or the article that is there has other characters.</summary>
    public static void Keep(SqliteConnection connection, long id, Article article)
    {
        if (article.Page is { } map)
        {
            connection.Execute(
                "INSERT OR IGNORE INTO page_map (article_id, hash, length, runs) SELECT id, @Hash, @Length, @runs FROM article WHERE id = @id AND text = @Text",
                new { id, map.Hash, map.Length, runs = Pack(map.Runs), article.Text });
        }
    }

    /// <summary>The map of an article, or <see langword="null"/>.</summary>
    public static PageMap? Of(SqliteConnection connection, long id) =>
        connection.Query<(string Hash, long Length, byte[] Runs)>("SELECT hash, length, runs FROM page_map WHERE article_id = @id", new { id })
            .Select(r => new PageMap(r.Hash, (int)r.Length, Unpack(r.Runs))).FirstOrDefault();

    internal static byte[] Pack(ImmutableArray<PageRun> runs)
    {
        var bytes = new List<byte>(runs.Length * 6);
        var last = default(PageRun);
        foreach (var run in runs)
        {
            Write(bytes, run.Start - last.End);
            Write(bytes, run.Length);
            Write(bytes, run.Page.Start - last.Page.End);
            Write(bytes, run.Page.Length - run.Length);
            last = run;
        }

        return [.. bytes];
    }

    internal static ImmutableArray<PageRun> Unpack(ReadOnlySpan<byte> bytes)
    {
        var runs = ImmutableArray.CreateBuilder<PageRun>();
        var last = default(PageRun);
        while (!bytes.IsEmpty)
        {
            int start = last.End + Next(ref bytes), length = Next(ref bytes), page = last.Page.End + Next(ref bytes);
            last = new PageRun(start, length, new PageRange(page, page + length + Next(ref bytes)));
            runs.Add(last);
        }

        return runs.DrainToImmutable();
    }

    private static void Write(List<byte> bytes, int number)
    {
        uint left = (uint)((number << 1) ^ (number >> 31));
        for (; left >= 0x80; left >>= 7)
        {
            bytes.Add((byte)(left | 0x80));
        }

        bytes.Add((byte)left);
    }

    private static int Next(ref ReadOnlySpan<byte> bytes)
    {
        uint number = 0;
        int at = 0;
        do
        {
            number |= (uint)(bytes[at] & 0x7F) << (7 * at);
        }
        while (bytes[at++] >= 0x80);
        bytes = bytes[at..];
        return (int)(number >> 1) ^ -(int)(number & 1);
    }
}
