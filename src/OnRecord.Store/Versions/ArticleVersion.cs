namespace OnRecord.Store.Versions;

/// <summary>One state of an article that was published more than once at its address.</summary>
/// <param name="Article">The article.</param>
/// <param name="Modified">When its publisher says it was changed, or <see langword="null"/>.</param>
/// <param name="Added">When it came into the record, ISO 8601 in UTC.</param>
/// <param name="IsNewest">Whether it is the one that lists and searches show.</param>
public sealed record ArticleVersion(ArticleSummary Article, Articles.PublicationTime? Modified, string Added, bool IsNewest);
