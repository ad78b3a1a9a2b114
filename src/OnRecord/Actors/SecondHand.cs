using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>
/// What a statement reports that somebody else said: "Y had said that ..." inside "X said that ...". It is no statement of the article's own;
/// the outer speaker stays the source, and the inner one is kept beside it.
/// </summary>
/// <param name="Statement">The number of the statement that reports it.</param>
/// <param name="Source">The inner source's words.</param>
/// <param name="Cue">The inner verb.</param>
/// <param name="Content">What is said to have been said.</param>
/// <param name="ActorId">The inner speaker, or <see langword="null"/> for unknown.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is that actor.</param>
/// <param name="Why">The reason in words.</param>
public sealed record SecondHand(int Statement, TextSpan Source, TextSpan Cue, TextSpan Content, string? ActorId, float Confidence, string Why);
