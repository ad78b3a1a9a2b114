using OnRecord.Actors;

namespace OnRecord.Store.Corrections;

/// <summary>Who an actor is that a person names, for a record or an article that does not have it yet.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Organisation">What it belongs to or speaks for in that article, or <see langword="null"/>.</param>
public sealed record ActorDescription(string Name, ActorKind Kind, string? Organisation = null);
