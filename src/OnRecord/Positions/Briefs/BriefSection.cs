using System.Collections.Immutable;

namespace OnRecord.Positions.Briefs;

/// <summary>A section of a brief.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Groups">By country or organisation; one without a name holds the others.</param>
public sealed record BriefSection(BriefSectionKind Kind, string Heading, ImmutableArray<BriefGroup> Groups);
