using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors.Sources;

/// <summary>A telling inside the content of a statement, before its speaker is known.</summary>
/// <param name="Outer">The statement that reports it.</param>
/// <param name="Source">The subject of its verb.</param>
/// <param name="Cue">Its verb.</param>
/// <param name="Content">The clause that the verb governs.</param>
internal sealed record Inner(Statement Outer, WordRange Source, int Cue, WordRange Content);
