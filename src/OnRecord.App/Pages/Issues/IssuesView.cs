using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>The issues.</summary>
/// <param name="Issues">All of them, by key.</param>
public sealed record IssuesView(IReadOnlyList<Issue> Issues)
{
    internal static Page Page(Record record) => Pages.Page.Of<IssuesPage, IssuesView>("Issues", new IssuesView(record.Issues()));
}
