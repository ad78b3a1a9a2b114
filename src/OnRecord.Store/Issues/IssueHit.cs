namespace OnRecord.Store.Issues;

/// <summary>A statement that an issue's search found.</summary>
/// <param name="Hit">The statement and where it stands.</param>
/// <param name="IsByWords">Whether it holds one of the search's words.</param>
/// <param name="Nearness">Cosine with the issue's nearest wording where it was found by meaning, else <see langword="null"/>.</param>
public sealed record IssueHit(StatementHit Hit, bool IsByWords, float? Nearness);
