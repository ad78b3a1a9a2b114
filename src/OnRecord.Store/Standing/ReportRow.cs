using OnRecord.Documents;
using OnRecord.Positions.Standing;
using OnRecord.Store.Corrections;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Standing;

/// <summary>A position of one article with what the actor speaks for there.</summary>
internal sealed class ReportRow : PositionRow
{
    public const string OnIssue = $"{Select} WHERE i.key = @Key AND (@upTo IS NULL OR a.id <= @upTo)";

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
