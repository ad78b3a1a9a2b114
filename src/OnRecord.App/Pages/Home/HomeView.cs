using OnRecord.App.Pages.Parts;
using OnRecord.Store;
using OnRecord.Store.Reviews;

namespace OnRecord.App.Pages.Home;

/// <summary>What a reader sees first: what was said last, what came in, what is asked.</summary>
public sealed record HomeView
{
    private const int Newest = 12;

    /// <summary>How much there is.</summary>
    public required RecordCounts Counts { get; init; }

    /// <summary>The newest statements.</summary>
    public required IReadOnlyList<StatementView> Latest { get; init; }

    /// <summary>The newest articles.</summary>
    public required IReadOnlyList<ArticleRowView> Articles { get; init; }

    /// <summary>The issues in numbers, those with the newest stand first.</summary>
    public required IReadOnlyList<IssueTally> Issues { get; init; }

    /// <summary>How much waits for a person.</summary>
    public required ReviewCounts Reviews { get; init; }

    internal static Page Page(Record record) => Pages.Page.Of<HomePage, HomeView>("Who said what", new HomeView
    {
        Counts = record.Counts(),
        Latest = [.. record.FindStatements(new SearchQuery { Limit = Newest }).Select(StatementView.Of)],
        Articles = [.. record.Articles(Newest).Select(ArticleRowView.Of)],
        Issues = IssueTally.Of(record),
        Reviews = record.Reviews.Counts(),
    });
}
