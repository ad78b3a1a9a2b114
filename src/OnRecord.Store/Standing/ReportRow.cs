using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Standing;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Standing;

/// <summary>A position of one article with the office that the article gives the actor.</summary>
internal sealed class ReportRow : ArticleRow
{
    public const string Select = $"""
        SELECT {Columns}, a.text AS Text, w.key AS ActorKey, w.kind AS Kind, p.stance AS Stance, p.confidence AS Confidence, p.condition AS Condition,
          p.evidence AS Evidence, p.statements AS Numbers, p.review AS Review, x.name AS Name, x.role AS Role, x.organisation AS Organisation, x.country AS Country
        FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id JOIN article a ON a.id = p.article_id
        LEFT JOIN appearance x ON x.rowid = (SELECT y.rowid FROM appearance y WHERE y.article_id = p.article_id AND +y.actor_id = p.actor_id
          ORDER BY y.role IS NULL, y.organisation IS NULL, y.country IS NULL LIMIT 1)
        WHERE i.key = @Key
        """;

    public string Text { get; set; } = "";

    public string ActorKey { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Stance { get; set; } = "";

    public double Confidence { get; set; }

    public string? Condition { get; set; }

    public string Evidence { get; set; } = "";

    public string Numbers { get; set; } = "";

    public string? Review { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public string? Country { get; set; }

    /// <summary>What the actor speaks for in this article.</summary>
    public Body? Body => Spokespeople.BodyOf(Enum.Parse<ActorKind>(Kind), Name ?? ActorKey, Role, Organisation, Country);

    /// <summary>The report; <paramref name="said"/> has the article's statements by number.</summary>
    public Report ToReport(IReadOnlyDictionary<int, StoredStatement> said)
    {
        var text = new DocumentText(Text);
        var statements = Numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => said.GetValueOrDefault(int.Parse(n, CultureInfo.InvariantCulture))).OfType<StoredStatement>().ToList();
        var spans = SpanText.Read(Evidence);
        return new Report
        {
            Article = ArticleId,
            Day = statements.Select(s => s.Statement.SaidOn).FirstOrDefault(d => d is not null) ?? ToSummary().Published?.Date,
            Outlet = Outlet,
            Stance = Enum.Parse<Stance>(Stance),
            Confidence = (float)Confidence,
            Condition = Condition is null ? null : PassageOf(text, SpanText.Read(Condition)),
            Evidence = statements.Count > 0 ? [.. statements.Select(s => QuotedLine.Of(text, s.Statement))] : [.. spans.Select(s => PassageOf(text, [s]))],
            IsConfirmed = Review is not null,
        };
    }

    private static Passage PassageOf(DocumentText text, ImmutableArray<TextSpan> spans) => new(spans, [.. spans.Select(text.Slice)]);
}
