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

    private const string Every = "placed AS (SELECT *, 1 AS appearances, rank AS best FROM found)";

    // a statement that is no appearance of a quotation, or the only one, stands for itself: most do, and only the others have to be set against one another
    private const string First = """
        placed AS (SELECT *, 1 AS appearances, rank AS best FROM found WHERE NOT shared
          UNION ALL SELECT id, article, number, day, quotation, shared, rank, appearances, best FROM (
            SELECT *, row_number() OVER (PARTITION BY quotation ORDER BY coalesce(day, '9'), article, number) AS place,
              count(*) OVER (PARTITION BY quotation) AS appearances, min(rank) OVER (PARTITION BY quotation) AS best FROM found WHERE shared) WHERE place = 1)
        """;

    private const string IsShared = "EXISTS (SELECT 1 FROM quotation_appearance o WHERE o.quotation_id = p.quotation_id AND o.statement_id <> s.id)";

    /// <summary>The statements that match, in the query's order.</summary>
    public static ImmutableArray<StatementHit> Run(SqliteConnection connection, SearchQuery query, string? match)
    {
        var (where, values) = Filter.OfStatements(query, match);
        values.Add("start", SearchWords.Start.ToString());
        values.Add("end", SearchWords.End.ToString());
        string order = Order(query, match);
        string sql = $"WITH {Found(match, where)}, {(query.AllCopies ? Every : First)}, picked AS (SELECT * FROM placed ORDER BY {order} LIMIT @limit OFFSET @offset) {Shown(match)} ORDER BY {order}";
        return [.. connection.Query<StatementRow>(sql, values).Select(r => r.ToHit())];
    }

    private static string Order(SearchQuery query, string? match) => query.Order switch
    {
        SearchOrder.Oldest => "day, article, number",
        SearchOrder.Best when match is not null => "best, article, number",
        _ => "day DESC, article DESC, number",
    };

    private static string Found(string? match, string where) => $"""
        found AS MATERIALIZED (SELECT s.id AS id, a.id AS article, s.number AS number, {Filter.StatementDay} AS day, p.quotation_id AS quotation, {IsShared} AS shared,
          {(match is null ? "0" : "bm25(statement_words)")} AS rank{StatementReader.From}{(match is null ? "" : Words)}{Appearance}{where})
        """;

    private static string Shown(string? match)
    {
        const string Select = $"{StatementReader.Select}, k.quotation AS Quotation, k.appearances AS Appearances";
        return match is null
            ? $"{Select}, s.content_text AS Marked{StatementReader.From} JOIN picked k ON k.id = s.id"
            : $"{Select}, highlight(statement_words, 0, @start, @end) AS Marked{StatementReader.From} JOIN picked k ON k.id = s.id{Words} WHERE statement_words MATCH @match";
    }
}
