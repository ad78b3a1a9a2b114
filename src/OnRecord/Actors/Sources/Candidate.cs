using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>An actor that a pronoun or description may stand for, with how well it fits.</summary>
internal readonly record struct Candidate(Entity Entity, double Score);
