using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;

namespace OnRecord.Store.Sqlite;

/// <summary>Articles by search, by list, by name.</summary>
internal static class ArticleReader
{
    private const string Newest = " ORDER BY a.published DESC, a.id DESC LIMIT @limit OFFSET @offset";

    public static ImmutableArray<ArticleSummary> List(SqliteConnection connection, int limit, int offset, long? upTo) =>
        [.. connection.Query<ArticleRow>($"SELECT {ArticleRow.Columns} FROM article a WHERE {(upTo is null ? Filter.IsShown : Filter.IsShownUpTo)}{Newest}", new { limit, offset, upTo }).Select(r => r.ToSummary())];

    /// <summary>Those with any of the phrases whose statements as read are not all found by words, because somebody rejected one or worded it otherwise.</summary>
    public static IEnumerable<ArticleSummary> WithHiddenStatements(SqliteConnection connection, IEnumerable<string> phrases) => SearchWords.Any(phrases) is { } match
        ? connection.Query<ArticleRow>(
            $"""
            SELECT {ArticleRow.Columns} FROM article a WHERE a.hash IN (SELECT article FROM correction WHERE kind IN ('StatementReject', 'StatementEdit') AND undone_by IS NULL)
              AND a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH @match)
            """,
            new { match }).Select(r => r.ToSummary())
        : [];

    public static long Last(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM article");

    public static ImmutableArray<ArticleHit> Find(SqliteConnection connection, SearchQuery query)
    {
        string? match = SearchWords.All(query.Words);
        if (match is null && !string.IsNullOrWhiteSpace(query.Words))
        {
            return [];
        }

        var (where, values) = Filter.OfArticles(query, match);
        values.Add("start", SearchWords.Start.ToString());
        values.Add("end", SearchWords.End.ToString());
        string sql = match is null
            ? $"SELECT {ArticleRow.Columns}, substr(a.text, 1, 200) AS Marked FROM article a{where}{Newest}"
            : $"SELECT {ArticleRow.Columns}, snippet(article_words, -1, @start, @end, '...', 30) AS Marked FROM article a JOIN article_words ON article_words.rowid = a.id{where} "
                + "ORDER BY bm25(article_words, 3.0, 1.0), a.id LIMIT @limit OFFSET @offset";
        return [.. connection.Query<ArticleRow>(sql, values).Select(r => new ArticleHit(r.ToSummary(), SearchWords.Parts(r.Marked)))];
    }

    public static StoredArticle? Get(SqliteConnection connection, long id) =>
        connection.QuerySingleOrDefault<FullRow>(
            "SELECT key, url, canonical_url AS CanonicalUrl, title, outlet, byline, published, modified, language, text FROM article WHERE id = @id", new { id }) is { } row
            ? new StoredArticle(id, row.ToArticle() with { Page = PageMapTable.Of(connection, id), Given = GivenTable.Of(connection, id) }, StatementReader.OfArticle(connection, id), ActorReader.InArticle(connection, id))
            : null;

    public static StoredArticle? Get(SqliteConnection connection, string name) => Id(connection, name) is { } found ? Get(connection, found) : null;

    public static long? Id(SqliteConnection connection, string name)
    {
        long? id = connection.QueryFirstOrDefault<long?>(
            "SELECT a.id FROM article a LEFT JOIN likeness l ON l.article_id = a.id WHERE a.key = @name OR a.url = @name OR a.canonical_url = @name ORDER BY coalesce(l.is_newest, 1) DESC, a.id DESC", new { name });
        id ??= connection.QueryFirstOrDefault<long?>("SELECT article_id FROM also_at WHERE url = @name", new { name });
        return id ?? (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null);
    }

    public static RecordCounts Count(SqliteConnection connection)
    {
        long Of(string table) => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}");
        return new RecordCounts(Of("article"), Of("statement"), Of("actor"), Of("issue"));
    }

    private sealed class FullRow
    {
        public string Key { get; set; } = "";

        public string? Url { get; set; }

        public string? CanonicalUrl { get; set; }

        public string? Title { get; set; }

        public string? Outlet { get; set; }

        public string? Byline { get; set; }

        public string? Published { get; set; }

        public string? Modified { get; set; }

        public string? Language { get; set; }

        public string Text { get; set; } = "";

        public Article ToArticle() => new(Key, Text)
        {
            Url = Url,
            CanonicalUrl = CanonicalUrl,
            Title = Title,
            Outlet = Outlet,
            Byline = Byline,
            Published = Time(Published),
            Modified = Time(Modified),
            Language = Language,
        };

        private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;
    }
}
