using OnRecord.Positions;
using OnRecord.Positions.Standing;
using OnRecord.Store;

namespace OnRecord.App.Pages.Compare;

/// <summary>A stand on a day, with the words that show it.</summary>
/// <param name="Stance">The stand.</param>
/// <param name="Day">When it was said where that is known, else the article's day, ISO 8601; or null.</param>
/// <param name="Words">The words of the strongest evidence.</param>
/// <param name="Condition">The words that limit it, or null.</param>
/// <param name="Address">The place of the evidence.</param>
/// <param name="Outlet">The publisher.</param>
public sealed record StandView(Stance Stance, string? Day, string Words, string? Condition, string Address, string? Outlet)
{
    /// <summary>Whether what is told is a deed, not words.</summary>
    public bool IsDeed { get; init; }

    /// <summary>Whether the article itself tells of it, without words of the actor.</summary>
    public bool IsTold { get; init; }

    internal static StandView Of(DatedPosition p) => new(
        p.Stance,
        p.Article.Published?.Date.ToString("yyyy-MM-dd"),
        p.Evidence,
        p.Condition,
        p.Statements.IsEmpty ? Pages.Address.Article(p.Article.Id) : Pages.Address.InText(p.Article.Id, p.Statements[0]),
        p.Article.Outlet);

    internal static StandView Of(Report report)
    {
        var words = report.Evidence[0];
        string address = words.Statement is { } number ? Pages.Address.InText(report.Article, number) : Pages.Address.Span(report.Article, words.Pieces[0]);
        return new StandView(report.Stance, report.Day?.ToString("yyyy-MM-dd"), words.Text, report.Condition?.Text, address, report.Outlet) { IsDeed = report.IsDeed, IsTold = report.IsTold };
    }

    /// <summary>The newest of some positions, up to a day; null where there is none.</summary>
    internal static StandView? Newest(IEnumerable<DatedPosition> positions, DateOnly? until = null)
    {
        var newest = positions.LastOrDefault(p => p.Stance != Stance.None && (until is null || p.Article.Published is { } day && day.Date <= until));
        return newest is null ? null : Of(newest);
    }
}
