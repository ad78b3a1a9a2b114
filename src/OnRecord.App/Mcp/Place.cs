using System.ComponentModel;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Mcp;

/// <summary>Where words stand.</summary>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, as the publisher gives it.</param>
/// <param name="Url">Its address, at the words where that can be.</param>
/// <param name="Page">The path on the record's pages where the words are marked.</param>
/// <param name="Characters">Start and end of each piece in its text: half-open, Unicode code points.</param>
internal sealed record Place(
    [property: Description("The article's number; the tool \"article\" gives its text.")] long Article,
    string? Title,
    string? Outlet,
    string? Published,
    [property: Description("Where it was published, at the words themselves where that can be.")] string? Url,
    [property: Description("The path on the record's own pages where the words are marked.")] string Page,
    [property: Description("Start and end of each piece in the article's text: half-open, Unicode code points.")] int[][] Characters)
{
    /// <summary>Of some words of an article.</summary>
    public static Place Of(ArticleSummary article, IReadOnlyList<TextSpan> pieces, string words) => new(
        article.Id, article.Title, article.Outlet, article.Published?.ToString(), Pages.Address.Original(article.Url, words.Split(" ... ")[0]),
        pieces.Count == 0 ? Pages.Address.Article(article.Id) : Pages.Address.Span(article.Id, pieces[0]), [.. pieces.Select(s => new[] { s.Start, s.End })]);
}
