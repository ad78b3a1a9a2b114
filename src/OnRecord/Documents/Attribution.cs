using System.Collections.Immutable;

namespace OnRecord.Documents;

/// <summary>
/// What the reader's cue and role heads give for one cue: the words of the cue, of its source and of its content
/// (PolNeAR's terms). It is raw: quotation marks, repetitions and paragraphs are put right by the statement rules.
/// </summary>
/// <param name="Cue">The words that show that something is reported ("said", "according to").</param>
/// <param name="Source">The words of who says it; <see langword="null"/> where the text names nobody.</param>
/// <param name="Content">The runs of words of what is said, in order; at least one.</param>
/// <param name="Confidence">Probability, 0 to 1, that the cue's first word is part of a cue.</param>
public sealed record Attribution(WordRange Cue, WordRange? Source, ImmutableArray<WordRange> Content, float Confidence);
