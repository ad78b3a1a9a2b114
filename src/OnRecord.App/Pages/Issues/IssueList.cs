using OnRecord.Positions;

namespace OnRecord.App.Pages.Issues;

/// <summary>How much one list of an issue holds, and where all of it is.</summary>
/// <param name="Only">Which list.</param>
/// <param name="Count">How much it holds in all.</param>
/// <param name="Address">The address of that list alone, from its beginning.</param>
public sealed record IssueList(IssueListKind Only, int Count, string Address)
{
    /// <summary>The list that holds the actors of a stance.</summary>
    internal static IssueListKind KindOf(Stance stance) => stance switch
    {
        Stance.Agree => IssueListKind.For,
        Stance.Disagree => IssueListKind.Against,
        Stance.Mixed => IssueListKind.Mixed,
        _ => IssueListKind.Unclear,
    };

    /// <summary>Its heading.</summary>
    internal string Heading => Only switch
    {
        IssueListKind.Unclear => "No clear position",
        IssueListKind.Bodies => "Countries and organisations",
        IssueListKind.Shifts => "What has changed",
        _ => $"{Only}",
    };

    /// <summary>The list whole, in a few words.</summary>
    internal string All => Only switch
    {
        IssueListKind.Unclear => $"All {Count} without a clear position",
        IssueListKind.Bodies => $"All {Count} countries and organisations",
        IssueListKind.Shifts => $"All {Count} changes",
        IssueListKind.Mixed => $"All {Count} on both sides",
        _ => $"All {Count} {Words.Of(Only)}",
    };
}
