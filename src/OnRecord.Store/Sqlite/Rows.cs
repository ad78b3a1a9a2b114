using OnRecord.Articles;
using OnRecord.Positions.Standing;
using OnRecord.Statements;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Sqlite;

/// <summary>Columns of the article's summary as SQLite gives them.</summary>
internal class ArticleRow
{
    /// <summary>The columns, of a table or view called <c>a</c>.</summary>
    public const string Columns = """
        a.id AS ArticleId, a.key AS ArticleKey, a.title AS Title, a.outlet AS Outlet, a.published AS Published,
        coalesce(a.canonical_url, a.url) AS Url, (SELECT count(*) FROM statement n WHERE n.article_id = a.id) AS Statements
        """;

    public long ArticleId { get; set; }

    public string ArticleKey { get; set; } = "";

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Published { get; set; }

    public string? Url { get; set; }

    public long Statements { get; set; }

    public string Marked { get; set; } = "";

    public ArticleSummary ToSummary() => new()
    {
        Id = ArticleId,
        Key = ArticleKey,
        Title = Title,
        Outlet = Outlet,
        Published = PublicationTime.TryParse(Published, out var time) ? time : null,
        Url = Url,
        Statements = (int)Statements,
    };
}

/// <summary>Columns of a statement with its article's as SQLite gives them.</summary>
internal sealed class StatementRow : ArticleRow
{
    /// <summary>The columns, of <c>statement s</c> and <c>actor w</c>.</summary>
    public const string StatementColumns = """
        s.id AS Id, s.number AS Number, s.kind AS Kind, s.act AS Act, s.said_on AS SaidOn, s.addressee AS Addressee, s.parent AS Parent,
        s.confidence AS Confidence, s.why AS Why, s.source AS Source, s.cue AS Cue, s.content AS Content, s.source_text AS SourceText,
        s.cue_text AS CueText, s.content_text AS ContentText, w.key AS ActorKey, w.name AS ActorName,
        s.speaker_confidence AS SpeakerConfidence, s.speaker_why AS SpeakerWhy, s.review AS Review, s.target AS Target, s.version AS Version,
        (SELECT f.why FROM appearance p JOIN profile f ON f.id = p.profile_id WHERE p.article_id = s.article_id AND p.local_id = s.local_actor AND p.split_to IS NULL) AS JoinedWhy,
        (SELECT group_concat(name, char(10)) FROM (
          SELECT p.name FROM appearance p WHERE p.article_id = s.article_id AND instr(' ' || s.rivals || ' ', ' ' || p.local_id || ' ') > 0
          UNION SELECT r.name FROM appearance p JOIN profile f ON f.id = p.profile_id JOIN actor r ON instr(' ' || f.rivals || ' ', ' ' || r.id || ' ') > 0
            WHERE p.article_id = s.article_id AND p.local_id = s.local_actor AND f.rivals IS NOT NULL)) AS Rivals,
        (SELECT c.start || '-' || c.end || ' ' || c.words FROM limiting_words c
          WHERE c.article_id = s.article_id AND c.start >= CAST(s.content AS INTEGER) AND c.start < CAST(s.content AS INTEGER) + length(s.content_text) ORDER BY c.start LIMIT 1) AS Limiting,
        (SELECT coalesce(x.key, '') || char(10) || coalesce(x.name, o.source_text) FROM statement o LEFT JOIN actor x ON x.id = o.actor_id
          WHERE o.article_id = s.article_id AND o.number = s.parent AND (o.actor_id IS NULL OR o.actor_id IS NOT s.actor_id)) AS ToldBy,

        """ + SecondHandTable.Column;

    public long Id { get; set; }

    public long Number { get; set; }

    public string Kind { get; set; } = "";

    public string Act { get; set; } = "";

    public string? SaidOn { get; set; }

    public string? Addressee { get; set; }

    public long? Parent { get; set; }

    public double Confidence { get; set; }

    public string Why { get; set; } = "";

    public string Source { get; set; } = "";

    public string Cue { get; set; } = "";

    public string Content { get; set; } = "";

    public string? SourceText { get; set; }

    public string? CueText { get; set; }

    public string ContentText { get; set; } = "";

    public string? ActorKey { get; set; }

    public string? ActorName { get; set; }

    public double? SpeakerConfidence { get; set; }

    public string? SpeakerWhy { get; set; }

    public long Appearances { get; set; } = 1;

    public long? Quotation { get; set; }

    public string? Review { get; set; }

    public string? Target { get; set; }

    public long Version { get; set; }

    public string? JoinedWhy { get; set; }

    public string? Rivals { get; set; }

    /// <summary>The place and words of what limits the content; a content begins with the number of its first code point.</summary>
    public string? Limiting { get; set; }

    /// <summary>Key and name of whoever tells of it, a line each.</summary>
    public string? ToldBy { get; set; }

    public string SecondHand { get; set; } = "[]";

    public StatementHit ToHit() => new(ToStatement(), ToSummary(), SearchWords.Parts(Marked)) { Appearances = (int)Appearances, Quotation = Quotation };

    public StoredStatement ToStatement() => new()
    {
        Id = Id,
        ArticleId = ArticleId,
        Statement = new Statement
        {
            Number = (int)Number,
            Source = SpanText.Read(Source),
            Cue = SpanText.Read(Cue),
            Content = SpanText.Read(Content),
            Kind = Enum.Parse<StatementKind>(Kind),
            Act = Enum.Parse<StatementAct>(Act),
            SaidOn = SaidOn is null ? null : DateOnly.ParseExact(SaidOn, "yyyy-MM-dd"),
            Addressee = Addressee is null ? null : SpanText.Read(Addressee)[0],
            Parent = (int?)Parent,
            Confidence = (float)Confidence,
            Why = Why,
        },
        SourceText = SourceText,
        CueText = CueText,
        ContentText = ContentText,
        ActorKey = ActorKey,
        ActorName = ActorName,
        SpeakerConfidence = (float?)SpeakerConfidence,
        SpeakerWhy = SpeakerWhy,
        Review = Review is null ? Corrections.Review.None : Enum.Parse<Review>(Review),
        Version = Version,
        JoinedWhy = JoinedWhy,
        Condition = Limiting is null ? null : new Passage(SpanText.Read(Limiting.Split(' ')[0]), [Limiting[(Limiting.IndexOf(' ', StringComparison.Ordinal) + 1)..]]),
        ToldBy = ToldBy?.Split('\n', 2) is [var key, var name] ? new Teller(key.Length > 0 ? key : null, name) : null,
        SecondHand = SecondHandTable.Read(SecondHand, SpanText.Read(Content)),
        Rivals = [.. (Rivals ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        Target = Target is null ? null : CorrectionTarget.Named(ArticleId, Target),
    };
}
