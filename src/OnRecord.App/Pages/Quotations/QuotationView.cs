using OnRecord.App.Pages.Articles;
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

    internal static Page? Page(Record record, long id) =>
        record.Quotations.Get(id) is { } found ? Pages.Page.Of<QuotationPage, QuotationView>("One quotation", Of(record, [found])[0]) : null;

    /// <summary>Quotations with what came with their articles, which is looked for once for all of them.</summary>
    internal static IReadOnlyList<QuotationView> Of(Record record, IReadOnlyList<Quotation> quotations)
    {
        var articles = quotations.SelectMany(q => q.Appearances).Select(a => a.Article.Id).Distinct();
        var given = record.EachWithGiven(articles).ToDictionary(a => a.Id, GivenView.Of);
        return [.. quotations.Select(q => new QuotationView(q.Id, q.Outlets, [.. q.Appearances.Select(a => QuotedIn.Of(a, given.GetValueOrDefault(a.Article.Id, [])))]))];
    }
}
