using OnRecord.App.Pages.Home;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>The issues.</summary>
/// <param name="Issues">All of them, by key.</param>
/// <param name="Tallies">The same in numbers, those with the newest stand first.</param>
public sealed record IssuesView(IReadOnlyList<Issue> Issues, IReadOnlyList<IssueTally> Tallies)
{
    internal static Page Page(Record record) => Pages.Page.Of<IssuesPage, IssuesView>("Issues", new IssuesView(record.Issues(), IssueTally.Of(record)));
}
