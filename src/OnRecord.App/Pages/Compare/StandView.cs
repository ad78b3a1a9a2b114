using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Compare;

/// <summary>A stand on a day, with the words that show it.</summary>
/// <param name="Stance">The stand.</param>
/// <param name="Day">The article's day, ISO 8601, or null.</param>
/// <param name="Words">The words of the strongest evidence.</param>
/// <param name="Condition">The words that limit it, or null.</param>
/// <param name="Address">The place of the evidence.</param>
/// <param name="Outlet">The publisher.</param>
public sealed record StandView(Stance Stance, string? Day, string Words, string? Condition, string Address, string? Outlet)
{
    internal static StandView Of(DatedPosition p) => new(
        p.Stance,
        p.Article.Published?.Date.ToString("yyyy-MM-dd"),
        p.Evidence,
        p.Condition,
        p.Statements.IsEmpty ? Pages.Address.Article(p.Article.Id) : Pages.Address.InText(p.Article.Id, p.Statements[0]),
        p.Article.Outlet);

    /// <summary>The newest of some positions, up to a day; null where there is none.</summary>
    internal static StandView? Newest(IEnumerable<DatedPosition> positions, DateOnly? until = null)
    {
        var newest = positions.LastOrDefault(p => p.Stance != Stance.None && (until is null || p.Article.Published is { } day && day.Date <= until));
        return newest is null ? null : Of(newest);
    }
}
