namespace OnRecord.Articles.Html;

/// <summary>A piece of HTML that is an article's text as it is (an item of a feed, a message, rendered Markdown), with nothing around it that would have to be dropped.</summary>
internal static class HtmlFragment
{
    /// <summary>Its paragraphs, an empty line between them; empty where it has no text.</summary>
    /// <exception cref="InputException">It is nested beyond reason.</exception>
    public static string Text(string html)
    {
        Nesting.Check(html);
        using var page = PageParser.Parse(html, keepsPlaces: false);
        return page.Body is null ? "" : string.Join("\n\n", BlockCollector.Collect(page.Body).Select(b => b.Text));
    }
}
