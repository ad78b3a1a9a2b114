using OnRecord.Articles;

namespace OnRecord.App.Pages.Articles;

/// <summary>Where the characters of an article stand in the source of the page it was read from.</summary>
public sealed record PageMapView
{
    /// <summary>SHA-256 of the page as decoded, in UTF-8.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The page's length in code points.</summary>
    public required int Length { get; init; }

    /// <summary>Start and end in the text, start and end in the page, in code points: one by one where both are of one length, else the whole range (a character reference, white space) stands for the text's.</summary>
    public required IReadOnlyList<int[]> Runs { get; init; }

    internal static PageMapView? Of(PageMap? map) => map is null ? null : new PageMapView
    {
        Sha256 = map.Hash,
        Length = map.Length,
        Runs = [.. map.Runs.Select(r => new[] { r.Start, r.End, r.Page.Start, r.Page.End })],
    };
}
