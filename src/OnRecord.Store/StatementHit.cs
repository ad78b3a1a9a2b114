using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>A statement that was found, and the article it stands in.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Snippet">Its content with the words that were looked for marked; the whole content unmarked when none were.</param>
public sealed record StatementHit(StoredStatement Statement, ArticleSummary Article, ImmutableArray<SnippetPart> Snippet)
{
    /// <summary>How many of the statements that match report the same quotation, this one among them; 1 where every copy is given.</summary>
    public int Appearances { get; init; } = 1;

    /// <summary>The number of its quotation, or <see langword="null"/> where its words are too few to be one.</summary>
    public long? Quotation { get; init; }
}
