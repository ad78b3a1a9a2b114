using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Documents;

namespace OnRecord.Store;

/// <summary>An actor in one article, with the office that the article gives. What it does not say is <see langword="null"/>.</summary>
public sealed record Appearance
{
    /// <summary>The actor's key in the record.</summary>
    public required string ActorKey { get; init; }

    /// <summary>The name as this article gives it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Office or description.</summary>
    public string? Role { get; init; }

    /// <summary>What they belong to or speak for.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>Where in the article's text, in order.</summary>
    public required ImmutableArray<TextSpan> Mentions { get; init; }

    /// <summary>Why it was taken to be this actor of the record; <see langword="null"/> of one without a proper name, or put there by a person.</summary>
    public string? Why { get; init; }

    /// <summary>The article.</summary>
    public required ArticleSummary Article { get; init; }
}
