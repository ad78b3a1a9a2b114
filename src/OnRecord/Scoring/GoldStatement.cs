using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Scoring;

/// <summary>A statement as a person marked it.</summary>
/// <param name="Source">Where the source stands; empty where there is none.</param>
/// <param name="Cue">Where the cue stands; empty where there is none.</param>
/// <param name="Content">Where the content stands.</param>
public sealed record GoldStatement(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
