namespace OnRecord.App.Pages.Parts;

/// <summary>Whoever tells of a statement that stands inside their own.</summary>
/// <param name="Actor">Key of the actor, or null for unknown.</param>
/// <param name="Who">The actor's name, else the words of the source.</param>
public sealed record TellerView(string? Actor, string Who);
