namespace OnRecord.Documents;

/// <summary>One word of a document: its place, its tags and its place in the sentence's tree. It does not own its text.</summary>
/// <param name="Span">Where it stands, in code points.</param>
/// <param name="Upos">Universal part of speech, for example <c>PROPN</c>.</param>
/// <param name="Xpos">Penn Treebank tag, for example <c>NNP</c>.</param>
/// <param name="Head">Index in the document of the word it depends on; its own index when it is the root of its sentence.</param>
/// <param name="Relation">Universal Dependencies relation to the head, for example <c>nsubj</c>.</param>
/// <param name="Sentence">Index of its sentence.</param>
public readonly record struct Word(TextSpan Span, string Upos, string Xpos, int Head, string Relation, int Sentence);
