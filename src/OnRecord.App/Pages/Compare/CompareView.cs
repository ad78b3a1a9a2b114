using OnRecord.App.Api;
using OnRecord.App.Pages.Parts;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Compare;

/// <summary>Two actors over all issues, or all actors on one issue on two days.</summary>
public sealed record CompareView
{
    // more names than that are found by their letters, not by looking through them
    private const int MostActors = 100;

    /// <summary>What stands over the first column.</summary>
    public required string Left { get; init; }

    /// <summary>What stands over the second.</summary>
    public required string Right { get; init; }

    /// <summary>This part of the rows.</summary>
    public required IReadOnlyList<CompareRow> Rows { get; init; }

    /// <summary>What was asked for; an actor that was asked for by name by its key.</summary>
    public required CompareQuery Query { get; init; }

    /// <summary>The issues to choose from.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>Actors to choose from, by key: the hundred with most stands. Any other can be asked for as well.</summary>
    public required IReadOnlyDictionary<string, string> Actors { get; init; }

    /// <summary>Who may be meant by the first name, where it is that of several.</summary>
    public IReadOnlyList<ActorSummary> LeftAlike { get; init; } = [];

    /// <summary>Who may be meant by the second.</summary>
    public IReadOnlyList<ActorSummary> RightAlike { get; init; } = [];

    /// <summary>The names that are those of several: the field, what was asked for, who it may be.</summary>
    internal IEnumerable<(string Field, string? Asked, IReadOnlyList<ActorSummary> Alike)> Doubtful =>
        new[] { ("left", Query.Left, LeftAlike), ("right", Query.Right, RightAlike) }.Where(d => d.Item3.Count > 0);

    internal static Page Page(Record record, CompareQuery query, Part part)
    {
        var issues = record.Issues();
        if (query.Issue is { } asked && issues.All(i => i.Key != asked))
        {
            throw new BadHttpRequestException($"issue: there is no issue \"{asked}\"; /issues has them.");
        }

        var (left, right) = (ActorAsked.Find(record, query.Left), ActorAsked.Find(record, query.Right));
        var view = new CompareView
        {
            Query = query with { Left = left.Actor?.Key ?? query.Left, Right = right.Actor?.Key ?? query.Right },
            Issues = issues,
            Actors = record.ActorsWithStands(MostActors).ToDictionary(a => a.Key, a => a.Name, StringComparer.Ordinal),
            Left = "",
            Right = "",
            Rows = [],
            LeftAlike = left.Alike,
            RightAlike = right.Alike,
        };
        // rows that were begun go on in the record as it was then
        long last = part.UpTo ?? record.LastArticle();
        view = query is { Issue: { } issue, From: { } from, To: { } to }
            ? view with { Left = from.ToString("yyyy-MM-dd"), Right = to.ToString("yyyy-MM-dd"), Rows = OnDays(record.DatedPositions(issue: issue, upTo: last), from, to) }
            : (left.Actor, right.Actor) is ({ } one, { } other)
            ? view with { Left = one.Name, Right = other.Name, Rows = [.. issues.Select(i => new CompareRow(i.Proposition, Address.Issue(i.Key), On(record, i.Key, one.Key, last), On(record, i.Key, other.Key, last)))] }
            : view;
        var rows = part.Of(view.Rows.Skip(part.Offset).Take(part.Asked), last);
        return Pages.Page.Of<ComparePage, CompareView>(TitleOf(view), view with { Rows = rows.Items }) with { Next = rows.Next };
    }

    /// <summary>The same comparison with another actor in one of its fields.</summary>
    internal string With(string field, string key) =>
        Address.With("/compare", [new("left", field == "left" ? key : Query.Left), new("right", field == "right" ? key : Query.Right)]);

    private static string TitleOf(CompareView view) => view switch
    {
        { Left.Length: 0 } => "Compare",
        { Query.Issue: { } key } => $"{view.Issues.FirstOrDefault(i => i.Key == key)?.Proposition ?? key} {view.Left} and {view.Right}",
        _ => $"{view.Left} and {view.Right}",
    };

    private static IReadOnlyList<CompareRow> OnDays(IEnumerable<DatedPosition> positions, DateOnly from, DateOnly to) =>
        [.. positions.GroupBy(p => (p.ActorKey, p.ActorName))
            .Select(g => new CompareRow(g.Key.ActorName, Address.Actor(g.Key.ActorKey), StandView.Newest(g, from), StandView.Newest(g, to)))
            .Where(r => r.Left is not null || r.Right is not null)];

    private static StandView? On(Record record, string issue, string actor, long upTo) => StandView.Newest(record.DatedPositions(issue, actor, upTo));
}
