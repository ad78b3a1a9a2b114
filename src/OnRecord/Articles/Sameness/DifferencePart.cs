namespace OnRecord.Articles.Sameness;

/// <summary>Words in a row that share one fate between two texts.</summary>
/// <param name="Text">The words as printed, single spaces between them; where both have them, as the second prints them.</param>
/// <param name="Kind">Whether both texts have them, or which.</param>
public readonly record struct DifferencePart(string Text, DifferenceKind Kind);
