using OnRecord.App.Api;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Compare;

/// <summary>Two actors over all issues, or all actors on one issue on two days.</summary>
public sealed record CompareView
{
    /// <summary>What stands over the first column.</summary>
    public required string Left { get; init; }

    /// <summary>What stands over the second.</summary>
    public required string Right { get; init; }

    /// <summary>This part of the rows.</summary>
    public required IReadOnlyList<CompareRow> Rows { get; init; }

    /// <summary>What was asked for.</summary>
    public required CompareQuery Query { get; init; }

    /// <summary>The issues to choose from.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>The actors with a position, to choose from, by key.</summary>
    public required IReadOnlyDictionary<string, string> Actors { get; init; }

    internal static Page Page(Record record, CompareQuery query, Part part)
    {
        var issues = record.Issues();
        if (query.Issue is { } asked && issues.All(i => i.Key != asked))
        {
            throw new BadHttpRequestException($"issue: there is no issue \"{asked}\"; /issues has them.");
        }

        if (new[] { query.Left, query.Right }.OfType<string>().FirstOrDefault(a => record.Actor(a, statements: 0) is null) is { } nobody)
        {
            throw new BadHttpRequestException($"There is no actor \"{nobody}\" in the record; /actors has them.");
        }

        var view = new CompareView
        {
            Query = query,
            Issues = issues,
            Actors = record.LastStands().DistinctBy(s => s.ActorKey).OrderBy(s => s.ActorName, StringComparer.Ordinal).ToDictionary(s => s.ActorKey, s => s.ActorName, StringComparer.Ordinal),
            Left = "",
            Right = "",
            Rows = [],
        };
        view = query is { Issue: { } key, From: { } from, To: { } to } ? view with
        {
            Left = from.ToString("yyyy-MM-dd"),
            Right = to.ToString("yyyy-MM-dd"),
            Rows = [.. record.DatedPositions(issue: key).GroupBy(p => (p.ActorKey, p.ActorName))
                .Select(g => new CompareRow(g.Key.ActorName, Address.Actor(g.Key.ActorKey), StandView.Newest(g, from), StandView.Newest(g, to)))
                .Where(r => r.Left is not null || r.Right is not null)],
        }
        : query is { Left: { } left, Right: { } right } ? view with
        {
            Left = view.Actors.GetValueOrDefault(left, left),
            Right = view.Actors.GetValueOrDefault(right, right),
            Rows = [.. issues.Select(i => new CompareRow(i.Proposition, Address.Issue(i.Key), On(record, i.Key, left), On(record, i.Key, right)))],
        }
        : view;
        var rows = part.Of(view.Rows.Skip(part.Offset).Take(part.Asked), record.LastArticle());
        return Pages.Page.Of<ComparePage, CompareView>(TitleOf(view), view with { Rows = rows.Items }) with { Next = rows.Next };
    }

    private static string TitleOf(CompareView view) => view switch
    {
        { Left.Length: 0 } => "Compare",
        { Query.Issue: { } key } => $"{view.Issues.FirstOrDefault(i => i.Key == key)?.Proposition ?? key} {view.Left} and {view.Right}",
        _ => $"{view.Left} and {view.Right}",
    };

    private static StandView? On(Record record, string issue, string actor) => StandView.Newest(record.DatedPositions(issue, actor));
}
