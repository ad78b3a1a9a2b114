using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>Whom a short name was taken to mean.</summary>
/// <param name="Id">The candidate's number, or <see langword="null"/> where it cannot be told.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Rivals">Numbers of other candidates that were considered: those of five names at most.</param>
public readonly record struct ShortAnswer(long? Id, string Why, ImmutableArray<long> Rivals);
