namespace OnRecord.Articles;

/// <summary>
/// A quotation that somebody else found in an article (a corpus, another tool, an annotator). It is not a statement of the record: it is kept beside the
/// article so that what OnRecord reads in the same text can be compared with it.
/// </summary>
/// <param name="Content">The words said, as they stand in the text; parts that stand apart are joined by <c> ... </c>.</param>
/// <param name="Speaker">Who said it, as the other gives it: words of the text or a name; <see langword="null"/> where it gives none.</param>
public sealed record GivenQuotation(string Content, string? Speaker);
