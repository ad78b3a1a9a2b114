namespace OnRecord.Store;

/// <summary>A piece of a text that was found.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsMatch">Whether it is one of the words that were looked for.</param>
public readonly record struct SnippetPart(string Text, bool IsMatch);
