using System.Collections.Immutable;

namespace OnRecord.Actors;

/// <summary>Who the source of one statement was taken to be, and why.</summary>
/// <param name="Statement">The statement's number.</param>
/// <param name="ActorId">The actor, or <see langword="null"/> for unknown.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is that actor.</param>
/// <param name="Why">The reason in words: "surname of the only Price in the article".</param>
/// <param name="Rivals">Ids of the other actors that were considered, the nearest first.</param>
public sealed record Speaker(int Statement, string? ActorId, float Confidence, string Why, ImmutableArray<string> Rivals)
{
    /// <summary>The office that the source is, or that "he" stands for, where the article does not tell who holds it: "The president"; otherwise <see langword="null"/>.</summary>
    public string? Office { get; init; }

    /// <summary>Ids of those who spoke together with the actor ("A and B"); empty when it spoke alone.</summary>
    public ImmutableArray<string> Together { get; init; } = [];
}
