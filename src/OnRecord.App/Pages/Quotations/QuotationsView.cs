using OnRecord.App.Api;
using OnRecord.Store;

namespace OnRecord.App.Pages.Quotations;

/// <summary>What several articles report.</summary>
/// <param name="Words">Words that were asked for, or null.</param>
/// <param name="Quotations">This part of the list, those in most articles first.</param>
public sealed record QuotationsView(string? Words, IReadOnlyList<QuotationView> Quotations)
{
    internal static Page Page(Record record, string? words, Part part)
    {
        long last = record.LastArticle();
        var list = part.Of(record.Quotations.Repeated(words, part.Asked, part.Offset, part.UpTo), last);
        return Pages.Page.Of<QuotationsPage, QuotationsView>("Quotations", new QuotationsView(words, QuotationView.Of(record, list.Items))) with { Next = list.Next };
    }
}
