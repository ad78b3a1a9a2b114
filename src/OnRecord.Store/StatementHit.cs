using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>A statement that was found, and the article it stands in.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Snippet">Its content with the words that were looked for marked; the whole content unmarked when none were.</param>
public sealed record StatementHit(StoredStatement Statement, ArticleSummary Article, ImmutableArray<SnippetPart> Snippet);
