using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Sqlite;

/// <summary>Counts what a search finds by the conditions that could narrow it further.</summary>
internal static class FacetReader
{
    private const int Shown = 12;

    // "+": by the article's few appearances, never by the thousands that an actor may have. One pass over what was found; the limit keeps a search without conditions from counting a whole large record
    private const string Found = $"""
        WITH found AS MATERIALIZED (
          SELECT w.key AS actor, w.name AS name, a.outlet AS outlet, s.act AS act, s.kind AS kind, substr({Filter.StatementDay}, 1, 7) AS month,
            (SELECT max(p.country) FROM appearance p WHERE p.article_id = s.article_id AND +p.actor_id = s.actor_id) AS country,
            (SELECT max(p.organisation) FROM appearance p WHERE p.article_id = s.article_id AND +p.actor_id = s.actor_id) AS organisation
        """;

    // SQLite gives the other columns of the row that has the least: a quotation is counted where it was seen first
    private const string First = $", min(coalesce({Filter.StatementDay}, '9') || printf('%020d%010d', a.id, s.number)) AS first";

    private const string Appearance = " LEFT JOIN quotation_appearance q ON q.statement_id = s.id", Same = " GROUP BY coalesce(q.quotation_id, -s.id)";

    private static readonly string Counts = string.Join(" UNION ALL ", new[]
    {
        "SELECT '' AS Name, '' AS Value, '' AS Label, count(*) AS Statements FROM found",
        Of("actor", "name"), Of("outlet"), Of("act"), Of("kind"), Of("country"), Of("organisation"), Of("month"),
    });

    public static SearchFacets Count(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        bool finds = match is not null || string.IsNullOrWhiteSpace(query.Words);
        var rows = finds ? Rows(connection, query, match) : [];
        ImmutableArray<Facet> Named(string name) => [.. rows.Where(r => r.Name == name).OrderByDescending(r => r.Statements).ThenBy(r => r.Value, StringComparer.Ordinal).Take(Shown).Select(r => r.ToFacet())];
        return new SearchFacets
        {
            Total = (int)(rows.Find(r => r.Name.Length == 0)?.Statements ?? 0),
            Actors = Named("actor"),
            Outlets = Named("outlet"),
            Acts = Named("act"),
            Kinds = Named("kind"),
            Countries = Named("country"),
            Organisations = Named("organisation"),
            Months = [.. Named("month").OrderBy(m => m.Value, StringComparer.Ordinal)],
        };
    }

    private static List<Row> Rows(SqliteConnection connection, SearchQuery query, string? match)
    {
        var (where, values) = Filter.OfStatements(query, match);
        values.Add("counted", SearchFacets.Counted);
        string words = match is null ? "" : " JOIN statement_words ON statement_words.rowid = s.id";
        var (first, appearance, same) = query.AllCopies ? ("", "", "") : (First, Appearance, Same);
        return connection.Query<Row>($"{Found}{first}{StatementReader.From}{words}{appearance}{where}{same} LIMIT @counted) {Counts}", values).AsList();
    }

    private static string Of(string column, string? label = null) =>
        $"SELECT '{column}', {column}, {label ?? column}, count(*) FROM found WHERE {column} IS NOT NULL GROUP BY {column}";

    private sealed class Row
    {
        public string Name { get; set; } = "";

        public string Value { get; set; } = "";

        public string Label { get; set; } = "";

        public long Statements { get; set; }

        public Facet ToFacet() => new(Value, Label, (int)Statements);
    }
}
