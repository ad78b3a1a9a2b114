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
    private const int MostWords = 10;

    /// <summary>Its address.</summary>
    public string Address => $"/quotations/{Id}";

    /// <summary>Who says it and how it begins, as it was seen first: what tells it from others in a list of tabs or of results.</summary>
    internal string Title
    {
        get
        {
            var first = Appearances[0].Statement;
            string[] words = first.Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return $"{Words.Capital(first.Who)}: {string.Join(' ', words.Take(MostWords))}{(words.Length > MostWords ? " ..." : "")}";
        }
    }

    internal static Page? Page(Record record, long id) =>
        record.Quotations.Get(id) is { } found && Of(record, [found])[0] is var view ? Pages.Page.Of<QuotationPage, QuotationView>(view.Title, view) : null;

    /// <summary>Quotations with what came with their articles, which is looked for once for all of them.</summary>
    internal static IReadOnlyList<QuotationView> Of(Record record, IReadOnlyList<Quotation> quotations)
    {
        var articles = quotations.SelectMany(q => q.Appearances).Select(a => a.Article.Id).Distinct();
        var given = record.EachWithGiven(articles).ToDictionary(a => a.Id, GivenView.Of);
        return [.. quotations.Select(q => new QuotationView(q.Id, q.Outlets, [.. q.Appearances.Select(a => QuotedIn.Of(a, given.GetValueOrDefault(a.Article.Id, [])))]))];
    }
}
