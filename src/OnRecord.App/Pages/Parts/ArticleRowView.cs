using OnRecord.Store;

namespace OnRecord.App.Pages.Parts;

/// <summary>An article of a list.</summary>
public sealed record ArticleRowView
{
    /// <summary>Its number in the record.</summary>
    public required long Id { get; init; }

    /// <summary>The headline, else the name it was added under.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The number of statements in it.</summary>
    public required int Statements { get; init; }

    /// <summary>The address of its page.</summary>
    public string Address => Pages.Address.Article(Id);

    internal static ArticleRowView Of(ArticleSummary a) => new()
    {
        Id = a.Id,
        Title = a.Title ?? a.Key,
        Outlet = a.Outlet,
        Published = a.Published?.ToString(),
        Url = a.Url,
        Statements = a.Statements,
    };
}
