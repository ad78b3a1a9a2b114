using System.Collections.Immutable;

namespace OnRecord.Positions.Briefs;

/// <summary>One actor in a section of a brief.</summary>
/// <param name="Who">The name.</param>
/// <param name="Office">The office, in an article's words, or <see langword="null"/>.</param>
/// <param name="Note">The stand, its dates and what is behind it, in fixed words.</param>
/// <param name="Quotes">The actor's words, or words about its deeds.</param>
public sealed record BriefEntry(string Who, string? Office, string Note, ImmutableArray<BriefQuote> Quotes);
