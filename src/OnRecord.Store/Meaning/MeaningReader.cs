using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions.Meaning;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Meaning;

/// <summary>The exact search over all blocks of the record.</summary>
internal static class MeaningReader
{
    // what the system maps into memory at most; more is read the ordinary way
    private const long Mapped = 4L << 30;

    private const string FromRows = """
         FROM meaning_row m JOIN statement s ON s.id = m.statement_id JOIN article a ON a.id = s.article_id LEFT JOIN actor w ON w.id = s.actor_id
        """;

    /// <summary>Ids of the statements nearest to a meaning, the nearest first.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="meaning">What is looked for.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="query">What else must hold; <see langword="null"/> for nothing.</param>
    public static ImmutableArray<(long Statement, float Nearness)> Nearest(SqliteConnection connection, CompactMeaning meaning, int limit, SearchQuery? query = null)
    {
        var rows = query is null ? null : Matching(connection, query);
        for (int asked = limit; ; asked *= 2)
        {
            // rows of texts that are gone or not shown are found too and fall out here; where too few are left, more are asked for
            var found = Scan(connection, meaning, asked, rows);
            var statements = Shown(connection, found.Select(f => f.Row), query);
            ImmutableArray<(long Statement, float Nearness)> alive = [.. found.Where(f => statements.ContainsKey(f.Row)).Select(f => (statements[f.Row], f.Nearness))];
            if (alive.Length >= limit || found.Length < asked)
            {
                return [.. alive.Take(limit)];
            }
        }
    }

    // the rows of the statements that match; null where the query narrows nothing but the copies that are shown, which nearly all statements are: those are looked at when they are found
    private static HashSet<long>? Matching(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        if (Filter.OfStatements(query with { AllCopies = true, UpTo = null }, match).Sql.Length == 0)
        {
            return null;
        }

        var (where, values) = Filter.OfStatements(query, match);
        string words = match is null ? "" : " JOIN statement_words ON statement_words.rowid = s.id";
        return [.. connection.Query<long>($"SELECT m.row{FromRows}{words}{where}", values)];
    }

    // the statements of those rows that are there and shown
    private static Dictionary<long, long> Shown(SqliteConnection connection, IEnumerable<long> rows, SearchQuery? query)
    {
        var statements = new Dictionary<long, long>();
        foreach (long[] part in rows.Chunk(500))
        {
            var (where, values) = Filter.OfStatements(new SearchQuery { AllCopies = query?.AllCopies ?? true, UpTo = query?.UpTo }, match: null);
            values.Add("part", part);
            foreach (var (row, statement) in connection.Query<(long, long)>($"SELECT m.row, s.id{FromRows}{where}{(where.Length == 0 ? " WHERE " : " AND ")}m.row IN @part", values))
            {
                statements.Add(row, statement);
            }
        }

        return statements;
    }

    private static ImmutableArray<(long Row, float Nearness)> Scan(SqliteConnection connection, CompactMeaning query, int limit, IReadOnlySet<long>? rows)
    {
        connection.Execute($"PRAGMA mmap_size = {Mapped}");
        var scan = new NearestScan(query, limit);
        var block = new MeaningBlock();
        foreach (long id in connection.Query<long>("SELECT id FROM meaning_block ORDER BY id").AsList())
        {
            block.Read(connection, id);
            scan.Add(id * MeaningBlock.Most, block.Scales, block.Numbers, rows);
        }

        return scan.Nearest();
    }
}
