using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions.Standing;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Sqlite;

/// <summary>A position of one article, with the article and how it presents the actor.</summary>
internal abstract class PositionRow : ArticleRow
{
    /// <summary>All columns, from <c>position p</c>, <c>issue i</c>, <c>actor w</c>, <c>article a</c> and the fullest appearance <c>x</c>.</summary>
    public const string Select = $"""
        SELECT {Columns}, a.text AS Text, i.key AS Issue, w.key AS ActorKey, w.name AS ActorName, w.kind AS Kind, p.stance AS Stance, p.confidence AS Confidence,
          p.condition AS Condition, p.evidence AS Evidence, p.statements AS Numbers, p.review AS ReviewName, p.version AS Version,
          x.name AS Name, x.role AS Role, x.organisation AS Organisation, x.country AS Country
        FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id JOIN article a ON a.id = p.article_id
        LEFT JOIN appearance x ON x.rowid = (SELECT y.rowid FROM appearance y WHERE y.article_id = p.article_id AND +y.actor_id = p.actor_id
          ORDER BY y.role IS NULL, y.organisation IS NULL, y.country IS NULL LIMIT 1)
        """;

    public string Text { get; set; } = "";

    public string Issue { get; set; } = "";

    public string ActorKey { get; set; } = "";

    public string ActorName { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Stance { get; set; } = "";

    public double Confidence { get; set; }

    public string? Condition { get; set; }

    public string Evidence { get; set; } = "";

    public string Numbers { get; set; } = "";

    public string? ReviewName { get; set; }

    public long Version { get; set; }

    /// <summary>The actor's name, office, organisation and country as the article gives them.</summary>
    public string? Name { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public string? Country { get; set; }

    public ActorKind ActorKind => Enum.Parse<ActorKind>(Kind);

    public Positions.Stance Stand => Enum.Parse<Positions.Stance>(Stance);

    public Review Review => ReviewName is null ? Review.None : Enum.Parse<Review>(ReviewName);

    /// <summary>Numbers of the statements behind it.</summary>
    public ImmutableArray<int> Behind => [.. Numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

    public Passage? ConditionIn(DocumentText text) => Condition is null ? null : PassageOf(text, SpanText.Read(Condition));

    /// <summary>Each piece of the evidence by itself.</summary>
    public ImmutableArray<Passage> EvidenceIn(DocumentText text) => [.. SpanText.Read(Evidence).Select(s => PassageOf(text, [s]))];

    private static Passage PassageOf(DocumentText text, ImmutableArray<TextSpan> spans) => new(spans, [.. spans.Select(text.Slice)]);
}
