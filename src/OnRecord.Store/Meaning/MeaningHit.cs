namespace OnRecord.Store.Meaning;

/// <summary>A statement that was found by meaning.</summary>
/// <param name="Hit">The statement and where it stands.</param>
/// <param name="Nearness">Cosine of its meaning with the one that was looked for, -1 to 1.</param>
public sealed record MeaningHit(StatementHit Hit, float Nearness);
