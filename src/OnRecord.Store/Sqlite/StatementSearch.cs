using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Sqlite;

/// <summary>
/// The search of statements. It picks rows first and shows them after, because the search's own functions (bm25, highlight) work only where its table is read.
/// </summary>
internal static class StatementSearch
{
    private const string Appearance = " LEFT JOIN quotation_appearance p ON p.statement_id = s.id";

    private const string Words = " JOIN statement_words ON statement_words.rowid = s.id";

    // a statement that is no appearance of a quotation stands for itself
    private const string Same = "PARTITION BY coalesce(quotation, -id)";

    /// <summary>The statements that match, the best first, or the newest where there are no words.</summary>
    public static ImmutableArray<StatementHit> Run(SqliteConnection connection, SearchQuery query, string? match)
    {
        var (where, values) = Filter.OfStatements(query, match);
        values.Add("start", SearchWords.Start.ToString());
        values.Add("end", SearchWords.End.ToString());
        string sql = $"WITH {Found(match, where)}, {(query.AllCopies ? Every : First)}, {Picked(match)} {Shown(match)}";
        return [.. connection.Query<StatementRow>(sql, values).Select(r => r.ToHit())];
    }

    private const string Every = "placed AS (SELECT *, 1 AS place, 1 AS appearances, rank AS best FROM found)";

    private const string First = $"""
        placed AS (SELECT *, row_number() OVER ({Same} ORDER BY coalesce(day, '9'), article, number) AS place,
          count(*) OVER ({Same}) AS appearances, min(rank) OVER ({Same}) AS best FROM found)
        """;

    private static string Found(string? match, string where) => $"""
        found AS MATERIALIZED (SELECT s.id AS id, a.id AS article, s.number AS number, {Filter.StatementDay} AS day, p.quotation_id AS quotation,
          {(match is null ? "0" : "bm25(statement_words)")} AS rank{StatementReader.From}{(match is null ? "" : Words)}{Appearance}{where})
        """;

    private static string Picked(string? match) => $"""
        picked AS (SELECT id, best, quotation, appearances FROM placed WHERE place = 1
          ORDER BY {(match is null ? "day DESC, article DESC, number" : "best, id")} LIMIT @limit OFFSET @offset)
        """;

    private static string Shown(string? match)
    {
        const string Select = $"{StatementReader.Select}, k.quotation AS Quotation, k.appearances AS Appearances";
        return match is null
            ? $"{Select}, s.content_text AS Marked{StatementReader.From} JOIN picked k ON k.id = s.id{StatementReader.Newest}"
            : $"{Select}, highlight(statement_words, 0, @start, @end) AS Marked{StatementReader.From} JOIN picked k ON k.id = s.id{Words} WHERE statement_words MATCH @match ORDER BY k.best, s.id";
    }
}
