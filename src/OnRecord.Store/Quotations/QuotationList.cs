using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles.Sameness;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Quotations;

/// <summary>Quotations across articles: one for what is said once, however many outlets report it.</summary>
public sealed class QuotationList
{
    private readonly RecordFile file;

    internal QuotationList(RecordFile file) => this.file = file;

    /// <summary>The quotations that stand in several articles, older versions of an article not counted: those in most articles first, then the newest.</summary>
    /// <param name="words">Words that the quotation must have, in any order (as in a search of statements); all when left out.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many are passed over first.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count for which quotations there are, and for their order.</param>
    public ImmutableArray<Quotation> Repeated(string? words = null, int limit = 20, int offset = 0, long? upTo = null)
    {
        string? match = SearchWords.All(words);
        return match is null && !string.IsNullOrWhiteSpace(words)
            ? []
            : file.Use<ImmutableArray<Quotation>>(c => [.. Ids(c, match, limit, offset, upTo).Select(id => Read(c, id)!)]);
    }

    /// <summary>The quotation of that number, or <see langword="null"/>.</summary>
    public Quotation? Get(long id) => file.Use(c => Read(c, id));

    /// <summary>The quotation that the statement of that number is an appearance of, or <see langword="null"/> where its words are too few to be one.</summary>
    public Quotation? OfStatement(long statementId) => file.Use(c =>
        c.QuerySingleOrDefault<long?>("SELECT quotation_id FROM quotation_appearance WHERE statement_id = @statementId", new { statementId }) is { } id ? Read(c, id) : null);

    /// <summary>Finds the quotations of articles that were stored before the record knew of them.</summary>
    internal void CatchUp() => file.Use(c =>
    {
        if (c.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM quotation)"))
        {
            return;
        }

        using var transaction = c.BeginTransaction();
        foreach (long id in c.Query<long>("SELECT DISTINCT article_id FROM statement ORDER BY article_id").ToList())
        {
            QuotationWriter.Apply(c, id);
        }

        transaction.Commit();
    });

    private static List<long> Ids(SqliteConnection connection, string? match, int limit, int offset, long? upTo) => connection.Query<long>(
        $"""
        SELECT p.quotation_id FROM quotation_appearance p JOIN statement s ON s.id = p.statement_id JOIN article a ON a.id = s.article_id
        WHERE {(upTo is null ? Filter.IsShown : Filter.IsShownUpTo)} {(match is null ? "" : "AND p.quotation_id IN (SELECT m.quotation_id FROM quotation_appearance m WHERE m.statement_id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH @match))")}
        GROUP BY p.quotation_id HAVING count(DISTINCT s.article_id) > 1
        ORDER BY count(DISTINCT s.article_id) DESC, max(a.published) DESC, p.quotation_id LIMIT @limit OFFSET @offset
        """,
        new { match, limit, offset, upTo }).ToList();

    private static Quotation? Read(SqliteConnection connection, long id)
    {
        var rows = connection.Query<StatementRow>(
            $"""
            SELECT {ArticleRow.Columns}, {StatementRow.StatementColumns} FROM quotation_appearance p JOIN statement s ON s.id = p.statement_id
            JOIN article a ON a.id = s.article_id LEFT JOIN actor w ON w.id = s.actor_id
            WHERE p.quotation_id = @id AND {Filter.IsShown} ORDER BY coalesce(a.published, '9'), a.id, s.number
            """,
            new { id }).ToList();
        return rows.Count == 0
            ? null
            : new Quotation(id, [.. rows.Select(r => new QuotationAppearance(r.ToStatement(), r.ToSummary(), WordDifference.Between(rows[0].ContentText, r.ContentText)))]);
    }
}
