using OnRecord.Documents;
using OnRecord.Positions.Standing;
using OnRecord.Store.Corrections;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Standing;

/// <summary>A position of one article with what the actor speaks for there.</summary>
internal sealed class ReportRow : PositionRow
{
<<<<<<< HEAD
    public const string OnIssue = $"{Select} WHERE i.key = @Key";
=======
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
>>>>>>> core

    /// <summary>What the actor speaks for in this article.</summary>
    public Body? Body => Spokespeople.BodyOf(ActorKind, Name ?? ActorKey, Role, Organisation, Country);

    /// <summary>The report; <paramref name="said"/> has the article's statements by number.</summary>
    public Report ToReport(IReadOnlyDictionary<int, StoredStatement> said)
    {
        var text = new DocumentText(Text);
        var statements = Behind.Select(n => said.GetValueOrDefault(n)).OfType<StoredStatement>().ToList();
        return new Report
        {
            Article = ArticleId,
            Day = statements.Select(s => s.Statement.SaidOn).FirstOrDefault(d => d is not null) ?? ToSummary().Published?.Date,
            Outlet = Outlet,
            Stance = Stand,
            Confidence = (float)Confidence,
            Condition = ConditionIn(text),
            Evidence = statements.Count > 0 ? [.. statements.Select(s => QuotedLine.Of(text, s.Statement))] : EvidenceIn(text),
            IsConfirmed = Review != Review.None,
        };
    }
}
