namespace OnRecord.Articles;

/// <summary>
/// One thing that came out of an input: an article, an error, or both when an article was taken with a reservation (its id was
/// used before, so that it has a new one). Never neither.
/// </summary>
/// <param name="Article">The article, or <see langword="null"/> where none could be read.</param>
/// <param name="Error">The error or the reservation, or <see langword="null"/>.</param>
public sealed record ArticleInput(Article? Article, InputError? Error = null);
