using System.Text;
using AngleSharp.Html.Parser;

namespace OnRecord.Articles.Html;

/// <summary>A web page as an article: its text in paragraphs, and what the page says about itself.</summary>
internal static class HtmlArticle
{
    /// <summary>Reads a page.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="bytes">The page as it was served or saved.</param>
    /// <param name="named">The encoding when somebody names it.</param>
    /// <exception cref="InputException">It is empty, binary, or holds no article.</exception>
    public static Article Read(string id, ReadOnlySpan<byte> bytes, Encoding? named)
    {
        var page = new HtmlParser().ParseDocument(PageText.Decode(bytes, named));
        var blocks = page.Body is null ? [] : MainContent.Find(page.Body, page.Title, page.QuerySelector("meta[property='og:description'], meta[name=description]")?.GetAttribute("content"));
        if (blocks.Count == 0)
        {
            throw new InputException("has no article in it.");
        }

        return new Article(id, string.Join("\n\n", blocks.Select(b => b.Text))) { Title = page.Title, Language = page.DocumentElement.GetAttribute("lang") };
    }
}
