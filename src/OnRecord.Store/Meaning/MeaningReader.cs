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
    public static ImmutableArray<(long Statement, float Nearness)> Nearest(SqliteConnection connection, CompactMeaning query, int limit, IReadOnlySet<long>? rows)
    {
        for (int asked = limit; ; asked *= 2)
        {
            // rows of texts that are gone are found too and fall out here; where too few are left, more are asked for
            var found = Scan(connection, query, asked, rows);
            ImmutableArray<(long Statement, float Nearness)> alive = [.. found.Select(f => (StatementOf(connection, f.Row) ?? -1, f.Nearness)).Where(f => f.Item1 >= 0)];
            if (alive.Length >= limit || found.Length < asked)
            {
                return [.. alive.Take(limit)];
            }
        }
    }

    /// <summary>The rows of the statements that match; <see langword="null"/> where the query narrows nothing.</summary>
    public static HashSet<long>? Matching(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        var (where, values) = Filter.OfStatements(query, match);
        string words = match is null ? "" : " JOIN statement_words ON statement_words.rowid = s.id";
        return where.Length == 0 ? null : [.. connection.Query<long>($"SELECT m.row{FromRows}{words}{where}", values)];
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

    private static long? StatementOf(SqliteConnection connection, long row) =>
        connection.ExecuteScalar<long?>("SELECT statement_id FROM meaning_row WHERE row = @row", new { row });
}
