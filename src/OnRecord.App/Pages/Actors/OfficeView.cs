using OnRecord.Store;

namespace OnRecord.App.Pages.Actors;

/// <summary>An office as the articles give it.</summary>
/// <param name="Role">Office or description.</param>
/// <param name="Organisation">What they belong to or speak for.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="First">The first day an article gives it, ISO 8601.</param>
/// <param name="Last">The last day an article gives it.</param>
/// <param name="Article">The number of the newest such article.</param>
public sealed record OfficeView(string Role, string? Organisation, string? Country, string? First, string? Last, long Article)
{
    /// <summary>As one line.</summary>
    internal string Line => string.Join(", ", new[] { Role, Organisation, Country }.Where(w => w is not null));

    /// <summary>From when to when.</summary>
    internal string Days => First == Last ? First ?? "undated" : $"{First} to {Last}";

    /// <summary>The offices of an actor, the newest first.</summary>
    internal static IReadOnlyList<OfficeView> Of(IEnumerable<Appearance> appearances) =>
        [.. appearances.Where(a => a.Role is not null).GroupBy(a => (a.Role!.ToUpperInvariant(), a.Organisation?.ToUpperInvariant(), a.Country)).Select(g => Of([.. g]))];

    // appearances come the newest first
    private static OfficeView Of(List<Appearance> same) =>
        new(same[0].Role!, same[0].Organisation, same[0].Country, Day(same[^1]), Day(same[0]), same[0].Article.Id);

    private static string? Day(Appearance appearance) => appearance.Article.Published?.Date.ToString("yyyy-MM-dd");
}
