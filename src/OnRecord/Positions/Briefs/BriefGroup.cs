using System.Collections.Immutable;

namespace OnRecord.Positions.Briefs;

/// <summary>The entries of a section that belong to one country or organisation.</summary>
/// <param name="Name">Its name, or <see langword="null"/> for those who speak for themselves.</param>
/// <param name="Note">Where it stands by those who speak for it, in fixed words, or <see langword="null"/>.</param>
/// <param name="Entries">Its actors.</param>
public sealed record BriefGroup(string? Name, string? Note, ImmutableArray<BriefEntry> Entries);
