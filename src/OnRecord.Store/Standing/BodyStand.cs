using System.Collections.Immutable;
using OnRecord.Positions.Standing;

namespace OnRecord.Store.Standing;

/// <summary>Where a country or organisation stands: by the words of those who spoke for it at the time.</summary>
/// <param name="Body">The country or organisation.</param>
/// <param name="Stand">The stand by all of their reports.</param>
/// <param name="Speakers">Those who spoke for it, each with the stand of its own; those who spoke last come first.</param>
public sealed record BodyStand(Body Body, Stand Stand, ImmutableArray<ActorStand> Speakers);
