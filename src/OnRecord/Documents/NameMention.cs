namespace OnRecord.Documents;

/// <summary>A proper name as it stands in the text. It says nothing yet about who is meant.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Span">Where it stands, in code points.</param>
/// <param name="Kind">What kind of thing it names.</param>
public readonly record struct NameMention(WordRange Words, TextSpan Span, NameKind Kind);
