using OnRecord.App.Pages.Articles;
using OnRecord.App.Pages.Parts;
using OnRecord.Articles.Sameness;
using OnRecord.Store;
using OnRecord.Store.Quotations;

namespace OnRecord.App.Pages.Quotations;

/// <summary>One place where a quotation is reported.</summary>
/// <param name="Statement">The statement there.</param>
/// <param name="IsVerbatim">Whether it is worded as in the first place.</param>
/// <param name="Difference">Its words against those of the first place, in parts: same, removed, added.</param>
/// <param name="Given">What the article came with as quotations of these words: another's reading; mostly empty.</param>
public sealed record QuotedIn(StatementView Statement, bool IsVerbatim, IReadOnlyList<DifferencePart> Difference, IReadOnlyList<GivenView> Given)
{
    internal static QuotedIn Of(QuotationAppearance appearance, IEnumerable<GivenView> given) =>
        new(StatementView.Of(new StatementHit(appearance.Statement, appearance.Article, [])), appearance.IsVerbatim, appearance.Difference, [.. given.Where(g => g.Statement == appearance.Statement.Statement.Number)]);
}
