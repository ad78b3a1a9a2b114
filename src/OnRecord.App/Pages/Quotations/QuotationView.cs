using OnRecord.Store;
using OnRecord.Store.Quotations;

namespace OnRecord.App.Pages.Quotations;

/// <summary>What somebody said once, with every place where it is reported, first seen first.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Outlets">How many outlets have it.</param>
/// <param name="Appearances">The places.</param>
public sealed record QuotationView(long Id, int Outlets, IReadOnlyList<QuotedIn> Appearances)
{
    /// <summary>Its address.</summary>
    public string Address => $"/quotations/{Id}";

    internal static QuotationView Of(Quotation quotation) => new(quotation.Id, quotation.Outlets, [.. quotation.Appearances.Select(QuotedIn.Of)]);

    internal static Page? Page(Record record, long id) =>
        record.Quotations.Get(id) is { } found ? Pages.Page.Of<QuotationPage, QuotationView>("One quotation", Of(found)) : null;
}
