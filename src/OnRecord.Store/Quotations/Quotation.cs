using System.Collections.Immutable;

namespace OnRecord.Store.Quotations;

/// <summary>What somebody said once, with every place where it is reported.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Appearances">Where it stands, the first published first; at least one.</param>
public sealed record Quotation(long Id, ImmutableArray<QuotationAppearance> Appearances)
{
    /// <summary>Where it was seen first.</summary>
    public QuotationAppearance First => Appearances[0];

    /// <summary>The number of different outlets that have it.</summary>
    public int Outlets => Appearances.Select(a => a.Article.Outlet ?? a.Article.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
