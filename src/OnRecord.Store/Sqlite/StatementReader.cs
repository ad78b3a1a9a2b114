using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store.Sqlite;

/// <summary>Statements by search, by article, by actor.</summary>
internal static class StatementReader
{
    /// <summary>The tables of <see cref="Select"/>'s columns.</summary>
    public const string From = " FROM statement s JOIN article a ON a.id = s.article_id LEFT JOIN actor w ON w.id = s.actor_id";

    /// <summary>The columns of a <see cref="StatementRow"/>.</summary>
    public const string Select = $"SELECT {ArticleRow.Columns}, {StatementRow.StatementColumns}";

    /// <summary>The newest first.</summary>
    public const string Newest = $" ORDER BY {Filter.StatementDay} DESC, a.id DESC, s.number";

    public static ImmutableArray<StatementHit> Find(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        return match is null && !string.IsNullOrWhiteSpace(query.Words) ? [] : StatementSearch.Run(connection, query, match);
    }

    /// <summary>All that match, by article and place, not held in memory.</summary>
    public static IEnumerable<StatementHit> Each(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        if (match is null && !string.IsNullOrWhiteSpace(query.Words))
        {
            return [];
        }

        var (where, values) = Filter.OfStatements(query, match);
        string words = match is null ? "" : " JOIN statement_words ON statement_words.rowid = s.id";
        return connection.Query<StatementRow>($"{Select}, s.content_text AS Marked{From}{words}{where} ORDER BY a.id, s.number", values, buffered: false).Select(r => r.ToHit());
    }

    /// <summary>The statements that hold any of the phrases, the newest first; those of articles after a number left out.</summary>
    public static ImmutableArray<StatementHit> WithAny(SqliteConnection connection, IEnumerable<string> phrases, long? upTo = null) =>
        SearchWords.Any(phrases) is { } match
            ? StatementSearch.Run(connection, new SearchQuery { Limit = int.MaxValue, UpTo = upTo }, match)
            : [];

    public static ImmutableArray<StoredStatement> OfArticle(SqliteConnection connection, long article) =>
        [.. connection.Query<StatementRow>($"{Select}{From} WHERE a.id = @article ORDER BY s.number", new { article }).Select(r => r.ToStatement())];

    /// <summary>Those that a position on an issue rests on, each once.</summary>
    public static IEnumerable<StoredStatement> BehindPositions(SqliteConnection connection, string issue) => connection.Query<StatementRow>(
        $"""
        {Select}{From} WHERE s.id IN (SELECT t.id FROM position p JOIN issue i ON i.id = p.issue_id JOIN statement t ON t.article_id = p.article_id
          WHERE i.key = @issue AND instr(' ' || p.statements || ' ', ' ' || t.number || ' ') > 0)
        """,
        new { issue }).Select(r => r.ToStatement());

    public static ImmutableArray<StatementHit> OfActor(SqliteConnection connection, string key, int limit, int offset, long? upTo) =>
        [.. connection.Query<StatementRow>($"{Select}, s.content_text AS Marked{From} WHERE w.key = @key AND {Filter.IsShownUpTo}{Newest} LIMIT @limit OFFSET @offset", new { key, limit, offset, upTo }).Select(r => r.ToHit())];

    public static ImmutableArray<Facet> MonthsOfActor(SqliteConnection connection, string key) =>
        [.. connection.Query<(string Month, long Statements)>($"SELECT substr({Filter.StatementDay}, 1, 7) AS month, count(*){From} WHERE w.key = @key AND {Filter.IsShown} AND {Filter.StatementDay} IS NOT NULL GROUP BY month ORDER BY month", new { key })
            .Select(r => new Facet(r.Month, r.Month, (int)r.Statements))];

    /// <summary>The statements of others that report what an actor said, the newest first.</summary>
    public static ImmutableArray<StatementHit> TellingOfActor(SqliteConnection connection, long actor, int most) =>
        [.. connection.Query<StatementRow>($"{Select}, s.content_text AS Marked{From} WHERE s.id IN ({SecondHandTable.TellingOfActor}) AND {Filter.IsShown}{Newest} LIMIT @most", new { actor, most }).Select(r => r.ToHit())];

    /// <summary>The statements of these numbers, in no order; those that are gone are left out.</summary>
    public static IEnumerable<StatementHit> ByIds(SqliteConnection connection, IEnumerable<long> ids) =>
        ids.Chunk(500).SelectMany(part => connection.Query<StatementRow>($"{Select}, s.content_text AS Marked{From} WHERE s.id IN @part", new { part })).Select(r => r.ToHit());
}
