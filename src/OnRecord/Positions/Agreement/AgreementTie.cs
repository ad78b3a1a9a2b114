using System.Collections.Immutable;

namespace OnRecord.Positions.Agreement;

/// <summary>Two actors that both have a clear stand on some issues.</summary>
/// <param name="Left">The key of the one that comes first in the order that was given.</param>
/// <param name="Right">The other's key.</param>
/// <param name="Same">The issues on which both are for, or both against, in the order of the first one's stands.</param>
/// <param name="Opposite">The issues on which one is for and the other against.</param>
public sealed record AgreementTie(string Left, string Right, ImmutableArray<string> Same, ImmutableArray<string> Opposite);
