using System.Collections.Immutable;
using OnRecord.App.Pages.Issues;
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

    /// <summary>The newest changes of stand.</summary>
    public required IReadOnlyList<ShiftView> Shifts { get; init; }

    /// <summary>How much waits for a person.</summary>
    public required ReviewCounts Reviews { get; init; }

    internal static Page Page(Record record, LatestShifts shifts)
    {
        var articles = record.Articles(Newest);
        return Pages.Page.Of<HomePage, HomeView>("Who said what", new HomeView
        {
            Counts = record.Counts(),
            Latest = [.. Last(record, articles).Select(StatementView.Of)],
            Articles = [.. articles.Select(ArticleRowView.Of)],
            Issues = IssueTally.Of(record),
            Shifts = shifts.Newest,
            Reviews = record.Reviews.Counts(),
        });
    }

    // of the days of the newest articles where that is enough: a large record need not be gone through
    private static ImmutableArray<StatementHit> Last(Record record, ImmutableArray<ArticleSummary> articles)
    {
        var query = new SearchQuery { Limit = Newest };
        var day = articles.IsEmpty ? null : articles[^1].Published?.Date;
        var last = day is null ? [] : record.FindStatements(query with { Since = day });
        return last.Length == Newest ? last : record.FindStatements(query);
    }
}
