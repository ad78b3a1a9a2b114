using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>One who speaks in an article, with the office the article itself gives. Anything it does not say is <see langword="null"/>.</summary>
public sealed record Actor
{
    /// <summary>Name in lower-case ASCII with hyphens, unique in the document: <c>volodymyr-zelenskyy</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The longest form of the name in the article, or the description where nobody is named.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Whether it has a proper name; <see langword="false"/> for "two officials".</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Office or description as the article gives it: "President", "a spokesman".</summary>
    public string? Role { get; init; }

    /// <summary>What the article says they belong to or speak for.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country they are of or speak for.</summary>
    public string? Country { get; init; }

    /// <summary>Where it is mentioned, in order of text.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];
}
