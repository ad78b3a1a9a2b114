using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>What a search finds in numbers: how many, and how they divide. Each list has the largest first and holds twelve at most.</summary>
public sealed record SearchFacets
{
    /// <summary>The most statements that are counted; a search that finds more says so by <see cref="Total"/> being this.</summary>
    public const int Counted = 10_000;

    /// <summary>The number of statements found, <see cref="Counted"/> at most.</summary>
    public required int Total { get; init; }

    /// <summary>Speakers.</summary>
    public required ImmutableArray<Facet> Actors { get; init; }

    /// <summary>Outlets.</summary>
    public required ImmutableArray<Facet> Outlets { get; init; }

    /// <summary>Acts.</summary>
    public required ImmutableArray<Facet> Acts { get; init; }

    /// <summary>Kinds.</summary>
    public required ImmutableArray<Facet> Kinds { get; init; }

    /// <summary>Countries of the speakers.</summary>
    public required ImmutableArray<Facet> Countries { get; init; }

    /// <summary>Organisations of the speakers.</summary>
    public required ImmutableArray<Facet> Organisations { get; init; }

    /// <summary>Months of the saying, else of the article: <c>2031-03</c>.</summary>
    public required ImmutableArray<Facet> Months { get; init; }
}
