using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Parts;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Pages.Issues;

/// <summary>Who stands where on an issue, in their words, and how that came about.</summary>
public sealed record IssueView
{
    // a chart of more rows, or rows of more, tells no more
    private const int MostRows = 30, MostStands = 40;

    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>The sentence one agrees or disagrees with.</summary>
    public required string Proposition { get; init; }

    /// <summary>The day; what was reported after it does not count.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether that day was asked for.</summary>
    public required bool IsPast { get; init; }

    /// <summary>The list that was asked for alone, or null where the beginning of each is shown.</summary>
    public IssueListKind? Only { get; init; }

    /// <summary>Its lists: how much each holds in all, and where; those that hold nothing are left out.</summary>
    public required IReadOnlyList<IssueList> Lists { get; init; }

    /// <summary>Where actors stand: for, against, mixed, no clear position; of each those with most evidence first.</summary>
    public required IReadOnlyList<PositionView> Positions { get; init; }

    /// <summary>Countries and organisations, by those who spoke for them.</summary>
    public required IReadOnlyList<BodyView> Bodies { get; init; }

    /// <summary>The changes, the newest first.</summary>
    public required IReadOnlyList<ShiftView> Shifts { get; init; }

    /// <summary>The newest stands as single articles report them, a row an actor that is shown, those with most first; deeds among them.</summary>
    public required IReadOnlyList<StandRow> OverTime { get; init; }

    internal static Page? Page(Record record, string key, IssueQuery query)
    {
        // a list that was begun goes on in the record as it was then
        long last = query.Part.UpTo ?? record.LastArticle();
        return record.Issue(key) is { } issue ? Page(record.Standing.On(issue, query.AsOf, last), last, query) : null;
    }

    private static Page Page(IssueStanding standing, long last, IssueQuery query)
    {
        string? next = null;
        string key = standing.Issue.Key;
        var byStance = standing.Actors.ToLookup(a => IssueList.KindOf(a.Stand.Stance));
        List<ActorStand> shown = [];
        List<IssueList> lists = [];
        foreach (var kind in new[] { IssueListKind.For, IssueListKind.Against, IssueListKind.Mixed, IssueListKind.Unclear })
        {
            ActorStand[] all = [.. byStance[kind]];
            lists.Add(new IssueList(kind, all.Length, query.Alone(key, kind)));
            shown.AddRange(query.Shown(all, kind, last, ref next));
        }

        lists.Add(new IssueList(IssueListKind.Bodies, standing.Bodies.Length, query.Alone(key, IssueListKind.Bodies)));
        lists.Add(new IssueList(IssueListKind.Shifts, standing.Shifts.Length, query.Alone(key, IssueListKind.Shifts)));
        var view = new IssueView
        {
            Key = key,
            Proposition = standing.Issue.Proposition,
            AsOf = standing.AsOf,
            IsPast = query.AsOf is not null,
            Only = query.Only,
            Lists = [.. lists.Where(l => l.Count > 0)],
            Positions = [.. shown.Select(a => PositionView.Of(a, standing.AsOf))],
            Bodies = [.. query.Shown(standing.Bodies, IssueListKind.Bodies, last, ref next).Select(BodyView.Of)],
            Shifts = [.. query.Shown([.. standing.Shifts.Reverse()], IssueListKind.Shifts, last, ref next).Select(s => ShiftView.Of(standing, s))],
            OverTime = [.. shown.Where(a => !a.Stand.Periods.IsEmpty).OrderByDescending(a => a.Stand.Statements).Take(MostRows).Select(Row)],
        };
        return Pages.Page.Of<IssuePage, IssueView>(view.Proposition, view) with { HasChart = true, Next = next };
    }

    private static StandRow Row(ActorStand actor) => StandRow.Newest(
        actor.Actor.Name,
        Address.Actor(actor.Actor.Key),
        [.. actor.Stand.Periods.SelectMany(p => p.Reports).Concat(actor.Stand.Doubtful).OrderBy(r => r.Day)],
        StandView.Of,
        MostStands);
}
