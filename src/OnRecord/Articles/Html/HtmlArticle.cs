using System.Text;

namespace OnRecord.Articles.Html;

/// <summary>A web page as an article: its text in paragraphs, and what the page says about itself.</summary>
internal static class HtmlArticle
{
    private const string Between = "\n\n";

    /// <summary>Whether a beginning is that of a page.</summary>
    public static bool Shows(string head) => head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || (head.StartsWith('<') && head.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a page.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="bytes">The page as it was served or saved.</param>
    /// <param name="named">The encoding when somebody names it.</param>
    /// <param name="url">Where it was fetched from, when it was.</param>
    /// <param name="keepPage">Whether the article carries the page's source.</param>
    /// <exception cref="InputException">It is empty, binary, nested beyond reason, or holds no article.</exception>
    public static Article Read(string id, ReadOnlySpan<byte> bytes, Encoding? named, string? url = null, bool keepPage = false)
    {
        string source = PageText.Decode(bytes, named);
        Nesting.Check(source);
        using var page = PageParser.Parse(source, keepsPlaces: true);
        var about = PageMetadata.Of(page, url);
        var blocks = page.Body is null ? [] : MainContent.Find(page.Body, page.Title, about.Summary);
        if (blocks.Count == 0)
        {
            throw new InputException("has no article in it.") { IsNoArticle = true };
        }

        string text = string.Join(Between, blocks.Select(b => b.Text));
        return new Article(id, text)
        {
            Title = about.Title,
            Outlet = about.Outlet,
            Byline = about.Byline,
            Published = about.Published,
            Modified = about.Modified,
            Language = about.Language,
            Url = url,
            CanonicalUrl = about.CanonicalUrl,
            Page = PageMapper.Map(source, page.Body!, blocks, text, Between.Length),
            PageSource = keepPage ? source : null,
        };
    }
}
