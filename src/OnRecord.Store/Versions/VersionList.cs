using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Versions;

/// <summary>
/// What of the record is the same article: its versions, of which the newest is shown and each keeps its own statements, and its copies in other outlets.
/// </summary>
public sealed class VersionList
{
    private readonly RecordFile file;

    internal VersionList(RecordFile file) => this.file = file;

    /// <summary>
    /// Whether the article is stored: the same content, or the same words at the same address or outlet. Where it was met at an address of its own, that
    /// address is noted, so that the article is found by it.
    /// </summary>
    public bool NoteIfKnown(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return file.Use(c =>
        {
            if (ArticleWriter.Find(c, article) is not { } id)
            {
                return false;
            }

            Note(c, id, article);
            PageMapTable.Keep(c, id, article); // of an older record, or of a copy whose page was not at hand
            return true;
        });
    }

    /// <summary>All versions of the article of that number, the newest first, itself among them; it alone where there are no others.</summary>
    public ImmutableArray<ArticleVersion> Of(long articleId) => file.Use<ImmutableArray<ArticleVersion>>(c =>
        [.. c.Query<VersionRow>(
            $"""
            SELECT {ArticleRow.Columns}, a.modified AS Modified, a.added AS Added, l.is_newest AS IsNewest FROM likeness l JOIN article a ON a.id = l.article_id
            WHERE l.family = (SELECT family FROM likeness WHERE article_id = @articleId) ORDER BY l.is_newest DESC, coalesce(a.modified, a.published, '') DESC, a.id DESC
            """,
            new { articleId }).Select(r => r.ToVersion())]);

    /// <summary>The articles of the same story, the first published first, without older versions and without the article itself.</summary>
    public ImmutableArray<ArticleSummary> CopiesOf(long articleId) => file.Use<ImmutableArray<ArticleSummary>>(c =>
        [.. c.Query<ArticleRow>(
            $"""
            SELECT {ArticleRow.Columns} FROM likeness l JOIN likeness own ON own.article_id = @articleId JOIN article a ON a.id = l.article_id
            WHERE l.story = own.story AND l.family <> own.family AND l.is_newest ORDER BY coalesce(a.published, '9'), a.id
            """,
            new { articleId }).Select(r => r.ToSummary())]);

    /// <summary>Other addresses under which the article was met, in order.</summary>
    public ImmutableArray<string> AddressesOf(long articleId) =>
        file.Use<ImmutableArray<string>>(c => [.. c.Query<string>("SELECT url FROM also_at WHERE article_id = @articleId ORDER BY url", new { articleId })]);

    /// <summary>The pairs that were found, the latest first: each article with the one it is most like.</summary>
    /// <param name="articleId">Only pairs of this article; all when left out.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many are passed over first.</param>
    public ImmutableArray<ArticlePair> Pairs(long? articleId = null, int limit = 50, int offset = 0) => file.Use<ImmutableArray<ArticlePair>>(c =>
        [.. c.Query<PairRow>(
            """
            SELECT article_id AS ArticleId, earlier_id AS EarlierId, kind AS Kind, resemblance AS Resemblance, containment AS Containment FROM likeness_pair
            WHERE @articleId IS NULL OR @articleId IN (article_id, earlier_id) ORDER BY article_id DESC LIMIT @limit OFFSET @offset
            """,
            new { articleId, limit, offset }).Select(p => new ArticlePair(Summary(c, p.ArticleId), Summary(c, p.EarlierId), Enum.Parse<Kinship>(p.Kind), p.Resemblance, p.Containment))]);

    /// <summary>Finds the likeness of articles that were stored before the record knew of it.</summary>
    internal void CatchUp() => file.Use(c =>
    {
        foreach (long id in c.Query<long>("SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM likeness) ORDER BY id").ToList())
        {
            using var transaction = c.BeginTransaction();
            LikenessWriter.Apply(c, id, ArticleReader.Get(c, id)!.Article);
            transaction.Commit();
        }
    });

    private static void Note(SqliteConnection connection, long id, Article article)
    {
        var known = ArticleReader.Get(connection, id)!.Article;
        string?[] urls = [article.CanonicalUrl, article.Url];
        foreach (string url in urls.OfType<string>().Where(u => u != known.Url && u != known.CanonicalUrl))
        {
            string? address = Articles.Sameness.SameAddress.Key(url);
            if (address is not null)
            {
                connection.Execute("INSERT INTO also_at (url, address, article_id) VALUES (@url, @address, @id) ON CONFLICT DO NOTHING", new { url, address, id });
            }
        }
    }

    private static ArticleSummary Summary(SqliteConnection connection, long id) =>
        connection.QuerySingle<ArticleRow>($"SELECT {ArticleRow.Columns} FROM article a WHERE a.id = @id", new { id }).ToSummary();

    private sealed class VersionRow : ArticleRow
    {
        public string? Modified { get; set; }

        public string Added { get; set; } = "";

        public bool IsNewest { get; set; }

        public ArticleVersion ToVersion() => new(ToSummary(), PublicationTime.TryParse(Modified, out var time) ? time : null, Added, IsNewest);
    }

    private sealed class PairRow
    {
        public long ArticleId { get; set; }

        public long EarlierId { get; set; }

        public string Kind { get; set; } = "";

        public double Resemblance { get; set; }

        public double Containment { get; set; }
    }
}
