using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Exchange.Coding;

/// <summary>Where an actor stands on an issue by one article, as somebody coded it by hand.</summary>
/// <param name="Place">Where it stands in the file, for messages: <c>row 3</c>.</param>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Issue">The issue's key.</param>
/// <param name="ActorKey">The actor's key.</param>
/// <param name="Actor">Who that is, where the record has nobody of that key.</param>
internal sealed record CodedStand(string Place, long Article, string Issue, string ActorKey, ActorDescription Actor)
{
    public required Stance Stance { get; init; }

    /// <summary>Where the words stand that limit it.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>Where the words stand that show it, the strongest first.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>Whether the evidence is something done, and nothing said.</summary>
    public bool IsDeed { get; init; }

    /// <summary>Who coded it and what they noted, where the file says.</summary>
    public CodedBy By { get; init; } = new(null, null);
}
