using OnRecord.App.Pages.Statements;
using OnRecord.Store;
using OnRecord.Store.Reviews;

namespace OnRecord.App.Pages.Review;

/// <summary>The next thing that waits for a person.</summary>
public sealed record ReviewView
{
    /// <summary>How much waits.</summary>
    public required ReviewCounts Counts { get; init; }

    /// <summary>The one kind that is gone through, or null for all.</summary>
    public ReviewKind? Only { get; init; }

    /// <summary>How many were left for later.</summary>
    public required int Skip { get; init; }

    /// <summary>What is asked now; null where nothing is left.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary>The statement, or null.</summary>
    public StatementCard? Card { get; init; }

    /// <summary>The position, or null.</summary>
    public DatedPosition? Position { get; init; }

    /// <summary>The proposition that the position is about.</summary>
    public string? Proposition { get; init; }

    internal static Page Page(Record record, ReviewKind? only, int skip)
    {
        var item = record.Reviews.Next(only, skip);
        var article = item?.Statement is null ? null : record.Article(item.ArticleId);
        return Pages.Page.Of<ReviewPage, ReviewView>("Review", new ReviewView
        {
            Counts = record.Reviews.Counts(),
            Only = only,
            Skip = skip,
            Kind = item?.Kind,
            Card = article is null ? null : StatementCard.Of(article, item!.Statement!.Statement),
            Position = item?.Position,
            Proposition = item?.Position is { } p ? record.Issue(p.Issue)?.Proposition : null,
        });
    }

    /// <summary>The address of this kind of review, so many passed over.</summary>
    internal static string At(ReviewKind? kind, int skip) =>
        Address.With("/review", [new("kind", kind is { } k ? Words.Of(k) : null), new("skip", skip == 0 ? null : $"{skip}")]);
}
