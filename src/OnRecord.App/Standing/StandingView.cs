using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Where all stand and what changed, in the shape of the JSON that <c>where</c> and <c>shifts</c> write.</summary>
internal static class StandingView
{
    /// <summary>Where all stand.</summary>
    public static object Of(IssueStanding standing) => new
    {
        issue = standing.Issue.Key,
        proposition = standing.Issue.Proposition,
        asOf = StandWords.Day(standing.AsOf),
        bodies = standing.Bodies.Select(b => new { b.Body.Key, b.Body.Name, b.Body.IsCountry, stand = Stand(standing, b.Stand), speakers = b.Speakers.Select(s => s.Actor.Key) }),
        actors = standing.Actors.Select(a => new
        {
            actor = a.Actor.Key,
            a.Actor.Name,
            kind = a.Actor.Kind.ToString().ToLowerInvariant(),
            a.Office,
            officeOn = a.OfficeOn is null ? null : StandWords.Day(a.OfficeOn),
            body = a.Body?.Key,
            stand = Stand(standing, a.Stand),
            said = a.Said.Length,
            conditions = a.Stand.Stance == Stance.None ? a.Said.Select(h => h.Statement.Condition?.Text).OfType<string>() : [],
        }),
        shifts = standing.Shifts.Select(s => Of(standing, s)),
    };

    /// <summary>One change.</summary>
    public static object Of(IssueStanding standing, ActorShift shift) => new
    {
        issue = standing.Issue.Key,
        actor = shift.Actor.Key,
        shift.Actor.Name,
        from = StandWords.Of(shift.Shift.Before.Stance),
        to = StandWords.Of(shift.Shift.After.Stance),
        before = Evidence(standing, shift.Shift.Last),
        after = Evidence(standing, shift.Shift.First),
        days = shift.Shift.Days,
        between = shift.Between.Select(h => new { article = h.Article.Key, n = h.Statement.Statement.Number, text = h.Statement.ContentText }),
        told = shift.Told.Select(a => new { article = a.Key, a.Title, a.Outlet, published = a.Published?.ToString(), a.Url }),
    };

    private static object Stand(IssueStanding standing, Stand stand) => new
    {
        stance = StandWords.Of(stand.Stance),
        stand.Confidence,
        since = stand.Periods.IsEmpty ? null : StandWords.Day(stand.Periods[^1].From),
        last = stand.Latest is null ? null : StandWords.Day(stand.Latest.Day),
        stand.Statements,
        stand.Outlets,
        stand.Days,
        thin = stand.IsThin,
        old = stand.IsOld(standing.AsOf),
        condition = stand.Reports.LastOrDefault(r => r.Condition is not null) is { } limited ? Place(standing, limited, limited.Condition!) : null,
        strongest = stand.Strongest is null ? null : Evidence(standing, stand.Strongest),
        latest = stand.Latest is null ? null : Evidence(standing, stand.Latest),
        periods = stand.Periods.Select(p => new { stance = StandWords.Of(p.Stance), from = StandWords.Day(p.From), until = StandWords.Day(p.Until), reports = p.Reports.Length }),
        doubtful = stand.Doubtful.Select(r => Evidence(standing, r)),
    };

    private static object Evidence(IssueStanding standing, Report report) => Place(standing, report, report.Evidence[0]);

    private static object Place(IssueStanding standing, Report report, Passage passage)
    {
        var article = standing.Articles[report.Article];
        return new
        {
            passage.Text,
            day = StandWords.Day(report.Day),
            stance = StandWords.Of(report.Stance),
            report.Confidence,
            basis = StandWords.Basis(report) ?? "words",
            article = article.Key,
            n = passage.Statement,
            spans = passage.Pieces.Select(p => new { start = p.Start, end = p.End }),
            article.Title,
            article.Outlet,
            published = article.Published?.ToString(),
            article.Url,
            link = PlaceLink.Of(article.Url, passage.Texts[0]),
        };
    }
}
