using System.Collections.Immutable;
using OnRecord.Articles.Sameness;

namespace OnRecord.Store.Quotations;

/// <summary>One place where a quotation is reported.</summary>
/// <param name="Statement">The statement there.</param>
/// <param name="Article">The article it stands in.</param>
/// <param name="Difference">Its words against those of the first appearance; without removed or added ones where they are the same.</param>
public sealed record QuotationAppearance(StoredStatement Statement, ArticleSummary Article, ImmutableArray<DifferencePart> Difference)
{
    /// <summary>Whether it is worded as in the first appearance.</summary>
    public bool IsVerbatim => WordDifference.IsNone(Difference);
}
