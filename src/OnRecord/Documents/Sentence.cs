namespace OnRecord.Documents;

/// <summary>One sentence of a document.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Span">From its first word's start to its last word's end, in code points.</param>
public readonly record struct Sentence(WordRange Words, TextSpan Span);
