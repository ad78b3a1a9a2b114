using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>Profiles that are one actor.</summary>
/// <param name="Key">The actor's key: a function of the profiles alone, whatever their order.</param>
/// <param name="Name">The longest form of the name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Members">Indices of the profiles, growing.</param>
/// <param name="Why">Why they are one.</param>
public sealed record JoinedActor(string Key, string Name, ActorKind Kind, ImmutableArray<int> Members, string Why);
