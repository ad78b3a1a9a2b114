using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>An actor in one article, with the office that the article gives.</summary>
public sealed record AppearanceView
{
    /// <summary>The actor's key.</summary>
    public required string Actor { get; init; }

    /// <summary>The name as this article gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Office or description.</summary>
    public string? Role { get; init; }

    /// <summary>What they belong to or speak for.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>Where in the article's text, in code points: start and end of each mention.</summary>
    public required IReadOnlyList<int[]> Mentions { get; init; }

    /// <summary>Role, organisation and country as one line; empty where the article gives none.</summary>
    internal string Office => string.Join(", ", new[] { Role, Organisation, Country }.Where(w => w is not null));

    internal static AppearanceView Of(Appearance a) => new()
    {
        Actor = a.ActorKey,
        Name = a.Name,
        Role = a.Role,
        Organisation = a.Organisation,
        Country = a.Country,
        Mentions = [.. a.Mentions.Select(m => new[] { m.Start, m.End })],
    };
}
