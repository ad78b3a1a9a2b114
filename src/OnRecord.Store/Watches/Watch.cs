using System.Collections.Immutable;

namespace OnRecord.Store.Watches;

/// <summary>A saved search and where its new hits go.</summary>
public sealed record Watch
{
    /// <summary>Its name, unique in the record.</summary>
    public required string Name { get; init; }

    /// <summary>What it looks for.</summary>
    public required WatchKind Kind { get; init; }

    /// <summary>The search for statements; of <see cref="WatchKind.Actors"/> only the actor counts.</summary>
    public SearchQuery Query { get; init; } = new();

    /// <summary>The issue's key for <see cref="WatchKind.Issues"/> and <see cref="WatchKind.Shifts"/>; all issues when left out.</summary>
    public string? Issue { get; init; }

    /// <summary>Where hits go.</summary>
    public required ImmutableArray<WatchTarget> Targets { get; init; }
}
