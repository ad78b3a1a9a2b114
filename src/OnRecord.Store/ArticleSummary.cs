using OnRecord.Articles;

namespace OnRecord.Store;

/// <summary>One stored article without its text: a row of a list, and where a statement comes from.</summary>
public sealed record ArticleSummary
{
    /// <summary>Its number in the record.</summary>
    public required long Id { get; init; }

    /// <summary>The name it was added under.</summary>
    public required string Key { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The publisher's own address for it, else where it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The number of statements in it.</summary>
    public required int Statements { get; init; }
}
