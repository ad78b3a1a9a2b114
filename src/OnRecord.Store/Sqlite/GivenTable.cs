using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;

namespace OnRecord.Store.Sqlite;

/// <summary>Quotations that came with articles.</summary>
internal static class GivenTable
{
    public static void Keep(SqliteConnection connection, long id, Article article) => connection.Execute(
        "INSERT OR IGNORE INTO given_quotation (article_id, number, content, speaker) VALUES (@id, @number, @Content, @Speaker)",
        article.Given.Select((g, n) => new { id, number = n + 1, g.Content, g.Speaker }));

    // articles are compared by value, and an empty array equals only the one that stands for none
    public static ImmutableArray<GivenQuotation> Of(SqliteConnection connection, long id)
    {
        var rows = connection.Query<(string Content, string? Speaker)>("SELECT content, speaker FROM given_quotation WHERE article_id = @id ORDER BY number", new { id }).AsList();
        return rows.Count == 0 ? [] : [.. rows.Select(r => new GivenQuotation(r.Content, r.Speaker))];
    }

    /// <summary>The numbers of the articles that came with quotations.</summary>
    public static ImmutableArray<long> Articles(SqliteConnection connection, IEnumerable<long>? among) =>
        [.. connection.Query<long>($"SELECT DISTINCT article_id FROM given_quotation {(among is null ? "" : "WHERE article_id IN @among")} ORDER BY article_id", new { among })];
}
