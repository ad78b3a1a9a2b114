using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>An article that was found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">The best piece of its text, with the words that were looked for marked.</param>
public sealed record ArticleHit(ArticleSummary Article, ImmutableArray<SnippetPart> Snippet);
