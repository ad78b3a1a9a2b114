using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store.Quotations;
using OnRecord.Store.Versions;

namespace OnRecord.Store.Sqlite;

/// <summary>Writes one article with its layers in one transaction.</summary>
internal static class ArticleWriter
{
    private const string InsertArticle = """
        INSERT INTO article (hash, key, url, canonical_url, title, outlet, byline, published, modified, language, text, added)
        VALUES (@hash, @Id, @Url, @CanonicalUrl, @Title, @Outlet, @Byline, @published, @modified, @Language, @Text, @added) RETURNING id
        """;

    private const string InsertActor = """
        INSERT INTO actor (key, name, kind, is_named) VALUES (@key, @Name, @kind, @IsNamed)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name WHERE length(excluded.name) > length(name)
        """;

    private const string InsertAppearance = """
        INSERT INTO appearance (actor_id, article_id, local_id, name, role, organisation, country, mentions)
        VALUES (@actor, @article, @Id, @Name, @Role, @Organisation, @Country, @mentions)
        """;

    private const string InsertStatement = """
        INSERT INTO statement (article_id, number, kind, act, said_on, addressee, parent, confidence, why, source, cue, content,
          source_text, cue_text, content_text, actor_id, speaker_confidence, speaker_why)
        VALUES (@article, @Number, @kind, @act, @saidOn, @addressee, @Parent, @Confidence, @Why, @source, @cue, @content,
          @sourceText, @cueText, @contentText, @actor, @speakerConfidence, @speakerWhy)
        """;

    /// <summary>The number of the article with the same content, or with the same words at the same address or outlet, or <see langword="null"/>.</summary>
    public static long? Find(SqliteConnection connection, Article article) =>
        Find(connection, ContentHash.Of(article)) ?? new Likeness(article).Twin(connection, article);

    public static AddResult Add(SqliteConnection connection, AnnotatedArticle read)
    {
        string hash = ContentHash.Of(read.Document.Article);
        using var transaction = connection.BeginTransaction();
        if (Find(connection, read.Document.Article) is { } known)
        {
            return new AddResult(known, IsNew: false);
        }

        long id = AddArticle(connection, read.Document.Article, hash);
        var actors = AddActors(connection, id, read.Actors);
        AddStatements(connection, id, read, actors);
        foreach (var positions in read.Positions.GroupBy(p => p.Issue, StringComparer.Ordinal))
        {
            IssueStore.InsertPositions(connection, id, positions.Key, [.. positions]);
        }

        bool isUpdate = LikenessWriter.Apply(connection, id, read.Document.Article);
        QuotationWriter.Apply(connection, id);
        transaction.Commit();
        return new AddResult(id, IsNew: true) { IsUpdate = isUpdate };
    }

    private static long? Find(SqliteConnection connection, string hash) =>
        connection.QuerySingleOrDefault<long?>("SELECT id FROM article WHERE hash = @hash", new { hash });

    private static long AddArticle(SqliteConnection connection, Article article, string hash) => connection.QuerySingle<long>(InsertArticle, new
    {
        hash,
        article.Id,
        article.Url,
        article.CanonicalUrl,
        article.Title,
        article.Outlet,
        article.Byline,
        published = article.Published?.ToString(),
        modified = article.Modified?.ToString(),
        article.Language,
        article.Text,
        added = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ"),
    });

    private static Dictionary<string, long> AddActors(SqliteConnection connection, long article, ActorLayer layer)
    {
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var actor in layer.Actors)
        {
            // "two officials" of two articles are not the same two
            string key = actor.IsNamed ? actor.Id : $"{actor.Id}~{article}";
            connection.Execute(InsertActor, new { key, actor.Name, kind = actor.Kind.ToString(), actor.IsNamed });
            long id = connection.QuerySingle<long>("SELECT id FROM actor WHERE key = @key", new { key });
            connection.Execute(InsertAppearance, new
            {
                actor = id,
                article,
                actor.Id,
                actor.Name,
                actor.Role,
                actor.Organisation,
                actor.Country,
                mentions = SpanText.Write(actor.Mentions),
            });
            ids[actor.Id] = id;
        }

        return ids;
    }

    private static void AddStatements(SqliteConnection connection, long article, AnnotatedArticle read, Dictionary<string, long> actors)
    {
        var speakers = read.Actors.Speakers.ToDictionary(s => s.Statement);
        foreach (var statement in read.Statements)
        {
            var speaker = speakers.GetValueOrDefault(statement.Number);
            connection.Execute(InsertStatement, Values(article, statement, read.Document, speaker, speaker?.ActorId is { } id ? actors[id] : null));
        }
    }

    private static object Values(long article, Statement statement, Document document, Speaker? speaker, long? actor) => new
    {
        article,
        statement.Number,
        kind = statement.Kind.ToString(),
        act = statement.Act.ToString(),
        saidOn = statement.SaidOn?.ToString("yyyy-MM-dd"),
        addressee = SpanText.Write(statement.Addressee),
        statement.Parent,
        statement.Confidence,
        statement.Why,
        source = SpanText.Write(statement.Source),
        cue = SpanText.Write(statement.Cue),
        content = SpanText.Write(statement.Content),
        sourceText = TextOf(document, statement.Source),
        cueText = TextOf(document, statement.Cue),
        contentText = TextOf(document, statement.Content) ?? "",
        actor,
        speakerConfidence = speaker?.Confidence,
        speakerWhy = speaker?.Why,
    };

    private static string? TextOf(Document document, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : string.Join(" ... ", spans.Select(document.TextOf));
}
