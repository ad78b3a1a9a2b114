using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OnRecord.Articles.Html;

/// <summary>A web page as an article.</summary>
internal static class HtmlArticle
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="InputException">It is empty, binary, or holds no article.</exception>
    public static Article Read(string id, ReadOnlySpan<byte> bytes, Encoding? named)
    {
        var page = new HtmlParser().ParseDocument(TextDecoder.Decode(bytes, named));
        var root = page.QuerySelector("article") ?? page.QuerySelector("main") ?? (IElement?)page.Body;
        string text = string.Join("\n\n", root?.QuerySelectorAll("p, h2, h3, li, blockquote").Select(p => p.TextContent.Trim()).Where(t => t.Length > 0) ?? []);
        return text.Length == 0 ? throw new InputException("has no article in it.") : new Article(id, text) { Title = page.Title, Language = page.DocumentElement.GetAttribute("lang") };
    }
}
