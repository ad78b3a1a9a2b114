using Dapper;

namespace OnRecord.Store.Sqlite;

/// <summary>The conditions of a query as SQL with parameters; no word of the user's is ever part of the SQL.</summary>
internal static class Filter
{
    /// <summary>The day of what was said, else of the article.</summary>
    public const string StatementDay = "coalesce(s.said_on, substr(a.published, 1, 10))";

    /// <summary>Whether the article <c>a</c> is no older version of another.</summary>
    public const string IsShown = "NOT EXISTS (SELECT 1 FROM likeness old WHERE old.article_id = a.id AND NOT old.is_newest)";

    /// <summary>
    /// <see cref="IsShown"/> where nothing of articles after number <c>@upTo</c> counts (none where it is null): an article that one of those has replaced stands as it
    /// stood before.
    /// </summary>
    public const string IsShownUpTo = $"""
        (@upTo IS NULL OR +a.id <= @upTo) AND ({IsShown} OR (@upTo IS NOT NULL AND EXISTS (SELECT 1 FROM likeness old JOIN likeness newest ON newest.family = old.family AND newest.is_newest
          WHERE old.article_id = a.id AND newest.article_id > @upTo AND NOT EXISTS (SELECT 1 FROM likeness m WHERE m.family = old.family AND m.article_id > a.id AND m.article_id <= @upTo))))
        """;

    // numbers of a position's statements stand in one text, parted by spaces
    private const string OfPosition = """
        EXISTS (SELECT 1 FROM position n JOIN issue i ON i.id = n.issue_id WHERE n.article_id = s.article_id AND n.actor_id = s.actor_id
          AND (@issue IS NULL OR i.key = @issue COLLATE NOCASE) AND (@stance IS NULL OR n.stance = @stance)
          AND instr(' ' || n.statements || ' ', ' ' || s.number || ' ') > 0)
        """;

    public static (string Sql, DynamicParameters Values) OfStatements(SearchQuery query, string? match)
    {
        var (terms, values) = Common(query, match, "statement_words", StatementDay);
        if (!string.IsNullOrWhiteSpace(query.Actor))
        {
            terms.Add("(w.key = @actor OR w.name LIKE @actorPart ESCAPE '\\' OR (w.id IS NULL AND s.source_text LIKE @actorPart ESCAPE '\\'))");
            values.Add("actor", query.Actor.Trim());
            values.Add("actorPart", Part(query.Actor.Trim()));
        }

        void Add(string sql, string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                terms.Add(sql);
                values.Add(name, value.Trim());
            }
        }

        Add("s.kind = @kind", "kind", query.Kind?.ToString());
        Add("s.act = @act", "act", query.Act?.ToString());
        Add(OfAppearance("n.role LIKE @role ESCAPE '\\'"), "role", query.Role is null ? null : Part(query.Role.Trim()));
        Add(OfAppearance("n.organisation LIKE @organisation ESCAPE '\\'"), "organisation", query.Organisation is null ? null : Part(query.Organisation.Trim()));
        Add(OfAppearance("n.country = @country COLLATE NOCASE"), "country", query.Country);
        if (query.Issue is not null || query.Stance is not null)
        {
            terms.Add(OfPosition);
            values.Add("issue", query.Issue);
            values.Add("stance", query.Stance?.ToString());
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

    // "+": by the article's few appearances, never by the thousands that an actor may have
    private static string OfAppearance(string condition) =>
        $"EXISTS (SELECT 1 FROM appearance n WHERE n.article_id = s.article_id AND +n.actor_id = s.actor_id AND {condition})";

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
        if (query.UpTo is { } last)
        {
            terms.Add(query.AllCopies ? "+a.id <= @upTo" : IsShownUpTo);
            values.Add("upTo", last);
        }
        else if (!query.AllCopies)
        {
            terms.Add(IsShown);
        }

        return (terms, values);
    }

    private static string Where(List<string> terms) => terms.Count == 0 ? "" : " WHERE " + string.Join(" AND ", terms);
}
