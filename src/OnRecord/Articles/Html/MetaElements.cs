using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>The <c>meta</c> elements of a page by their names, in any of the ways that pages write them.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects them; the first of a name counts.</summary>
    public MetaElements(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            string? names = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            string content = meta.GetAttribute("content")!.Trim();
            foreach (string name in content.Length == 0 || names is null ? [] : names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                values.TryAdd(Plain(name), content);
            }
        }
    }

    /// <summary>The content of the first of these names that the page has, or <see langword="null"/>.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(Plain(name), out string? content))
            {
                return content;
            }
        }

        return null;
    }

    // "DC.Creator", "dc:creator" and "dc-creator" are one
    private static string Plain(string name) => name.Replace('.', ':').Replace('-', ':');
}
