using Dapper;

namespace OnRecord.Store.Sqlite;

/// <summary>The conditions of a query as SQL with parameters; no word of the user's is ever part of the SQL.</summary>
internal static class Filter
{
    /// <summary>The day of what was said, else of the article.</summary>
    public const string StatementDay = "coalesce(s.said_on, substr(a.published, 1, 10))";

    /// <summary>Whether the article <c>a</c> is no older version of another.</summary>
    public const string IsShown = "NOT EXISTS (SELECT 1 FROM likeness old WHERE old.article_id = a.id AND NOT old.is_newest)";

    public static (string Sql, DynamicParameters Values) OfStatements(SearchQuery query, string? match)
    {
        var (terms, values) = Common(query, match, "statement_words", StatementDay);
        if (!string.IsNullOrWhiteSpace(query.Actor))
        {
            terms.Add("(w.key = @actor OR w.name LIKE @actorPart ESCAPE '\\' OR (w.id IS NULL AND s.source_text LIKE @actorPart ESCAPE '\\'))");
            values.Add("actor", query.Actor.Trim());
            values.Add("actorPart", Part(query.Actor.Trim()));
        }

        if (query.Kind is { } kind)
        {
            terms.Add("s.kind = @kind");
            values.Add("kind", kind.ToString());
        }

        return (Where(terms), values);
    }

    public static (string Sql, DynamicParameters Values) OfArticles(SearchQuery query, string? match)
    {
        var (terms, values) = Common(query, match, "article_words", "substr(a.published, 1, 10)");
        return (Where(terms), values);
    }

    /// <summary>A LIKE pattern for texts that hold <paramref name="text"/> as it stands.</summary>
    public static string Part(string text) =>
        "%" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    private static (List<string> Terms, DynamicParameters Values) Common(SearchQuery query, string? match, string words, string day)
    {
        var terms = new List<string>();
        var values = new DynamicParameters(new { limit = query.Limit, offset = query.Offset });
        void Add(string sql, string name, object? value)
        {
            if (value is not null)
            {
                terms.Add(sql);
                values.Add(name, value);
            }
        }

        Add($"{words} MATCH @match", "match", match);
        Add($"{day} >= @since", "since", query.Since?.ToString("yyyy-MM-dd"));
        Add($"{day} <= @until", "until", query.Until?.ToString("yyyy-MM-dd"));
        Add("a.outlet = @outlet COLLATE NOCASE", "outlet", query.Outlet);
        if (!query.AllCopies)
        {
            terms.Add(IsShown);
        }

        return (terms, values);
    }

    private static string Where(List<string> terms) => terms.Count == 0 ? "" : " WHERE " + string.Join(" AND ", terms);
}
