using System.Collections.Immutable;

namespace OnRecord.Positions;

/// <summary>A question put as a proposition one can agree or disagree with, and how its statements are looked for.</summary>
/// <param name="Key">Short name, unique in the record: <c>id-cards</c>.</param>
/// <param name="Proposition">The sentence one agrees or disagrees with.</param>
public sealed record Issue(string Key, string Proposition)
{
    /// <summary>Words and phrases that statements on it use; empty to search by meaning alone.</summary>
    public ImmutableArray<string> Search { get; init; } = [];

    /// <summary>Other wordings of agreement.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Other wordings of disagreement.</summary>
    public ImmutableArray<string> Against { get; init; } = [];
}
