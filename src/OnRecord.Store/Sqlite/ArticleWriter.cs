using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store.Actors;
using OnRecord.Store.Corrections;
using OnRecord.Store.Offices;
using OnRecord.Store.Quotations;
using OnRecord.Store.Versions;

namespace OnRecord.Store.Sqlite;

/// <summary>Writes one article with its layers in one transaction.</summary>
internal static class ArticleWriter
{
    private const string InsertArticle = """
        INSERT INTO article (id, hash, key, url, canonical_url, title, outlet, byline, published, modified, language, text, added)
        VALUES (max((SELECT coalesce(max(id), 0) FROM article), (SELECT last FROM article_gone)) + 1, @hash, @Id, @Url, @CanonicalUrl, @Title, @Outlet, @Byline, @published, @modified, @Language, @Text, @added) RETURNING id
        """;

    private const string InsertStatement = $"""
        INSERT INTO statement (id, article_id, number, kind, act, said_on, addressee, parent, confidence, why, source, cue, content,
          source_text, cue_text, content_text, local_actor, actor_id, speaker_confidence, speaker_why, rivals)
        VALUES ({StatementId.Value}, @article, @Number, @kind, @act, @saidOn, @addressee, @Parent, @Confidence, @Why, @source, @cue, @content,
          @sourceText, @cueText, @contentText, @localActor, @actor, @speakerConfidence, @speakerWhy, @rivals)
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
        PageMapTable.Keep(connection, id, read.Document.Article);
        GivenTable.Keep(connection, id, read.Document.Article);
        bool isUpdate = LikenessWriter.Apply(connection, id, read.Document.Article);
        AddLayers(connection, id, read, [], []);
        transaction.Commit();
        return new AddResult(id, IsNew: true) { IsUpdate = isUpdate };
    }

    public static AddResult Reread(SqliteConnection connection, AnnotatedArticle read)
    {
        using var transaction = connection.BeginTransaction();
        if (Find(connection, ContentHash.Of(read.Document.Article)) is not { } id)
        {
            transaction.Dispose();
            return Add(connection, read);
        }

        AsRead.Forget(connection, id);
        var numbers = connection.Query<(string Content, long Id)>("SELECT content, id FROM statement WHERE article_id = @id", new { id })
            .DistinctBy(s => s.Content).ToDictionary(s => s.Content, s => s.Id, StringComparer.Ordinal);
        connection.Execute("DELETE FROM position WHERE article_id = @id; DELETE FROM statement WHERE article_id = @id", new { id });
        AddLayers(connection, id, read, numbers, ActorJoining.Forget(connection, id));
        transaction.Commit();
        return new AddResult(id, IsNew: false);
    }

    private static void AddLayers(SqliteConnection connection, long id, AnnotatedArticle read, Dictionary<string, long> numbers, IReadOnlyList<(long Profile, NameBlock Block)> forgotten)
    {
        var actors = ActorJoining.Apply(connection, id, read.Document.Article, read.Actors, forgotten);
        AddStatements(connection, id, read, actors, numbers);
        foreach (var positions in read.Positions.GroupBy(p => p.Issue, StringComparer.Ordinal))
        {
            IssueStore.InsertPositions(connection, id, positions.Key, [.. positions]);
        }

        AddConditions(connection, id, read);
        SecondHandTable.Write(connection, id, read);
        BareOffices.Apply(connection, id, read);
        CorrectedArticle.AfterReading(connection, id);
        QuotationWriter.Apply(connection, id);
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

    private static void AddStatements(SqliteConnection connection, long article, AnnotatedArticle read, Dictionary<string, long> actors, Dictionary<string, long> numbers)
    {
        var speakers = read.Actors.Speakers.ToDictionary(s => s.Statement);
        foreach (var statement in read.Statements)
        {
            var speaker = speakers.GetValueOrDefault(statement.Number);
            long? number = numbers.Remove(SpanText.Write(statement.Content), out long known) ? known : null;
            connection.Execute(InsertStatement, Values(number, article, statement, read.Document, speaker, speaker?.ActorId is { } id ? actors[id] : null));
        }
    }

    private static void AddConditions(SqliteConnection connection, long article, AnnotatedArticle read)
    {
        connection.Execute("DELETE FROM limiting_words WHERE article_id = @article", new { article });
        connection.Execute(
            "INSERT OR IGNORE INTO limiting_words (article_id, start, end, words) VALUES (@article, @Start, @End, @words)",
            read.Conditions.Select(c => new { article, c.Words.Start, c.Words.End, words = read.Document.TextOf(c.Words) }).ToList());
    }

    private static object Values(long? id, long article, Statement statement, Document document, Speaker? speaker, long? actor) => new
    {
        Id = id,
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
        localActor = speaker?.ActorId,
        actor,
        speakerConfidence = speaker?.Confidence,
        speakerWhy = speaker?.Why,
        rivals = speaker is { Rivals.IsEmpty: false } ? string.Join(' ', speaker.Rivals) : null,
    };

    private static string? TextOf(Document document, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : string.Join(" ... ", spans.Select(document.TextOf));
}
