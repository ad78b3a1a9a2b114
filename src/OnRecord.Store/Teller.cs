namespace OnRecord.Store;

/// <summary>Whoever tells of a statement that stands inside their own.</summary>
/// <param name="ActorKey">Key of the actor, or <see langword="null"/> for unknown.</param>
/// <param name="Name">The actor's name, else the words of the source.</param>
public sealed record Teller(string? ActorKey, string Name);
