using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>The <c>meta</c> elements of a page by their names, in any of the ways that pages write them.</summary>
internal sealed class MetaElements
{
    private const int MostOfAName = 20;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects them.</summary>
    public MetaElements(IReadOnlyList<IElement> elements)
    {
        foreach (var meta in elements.Where(e => e.HasAttribute("content")))
        {
            string? names = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            string content = meta.GetAttribute("content")!.Trim();
            foreach (string name in content.Length == 0 || names is null ? [] : names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(Plain(name), content);
            }
        }
    }

    /// <summary>The content of the first of these names that the page has, or <see langword="null"/>.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(Plain(name), out var contents))
            {
                return contents[0];
            }
        }

        return null;
    }

    /// <summary>All that the page gives under the first of these names that it has: an article of several authors has an element for each.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(Plain(name), out var contents))
            {
                return contents;
            }
        }

        return [];
    }

    private void Add(string name, string content)
    {
        if (!values.TryGetValue(name, out var contents))
        {
            values[name] = contents = [];
        }

        if (contents.Count < MostOfAName && !contents.Contains(content, StringComparer.Ordinal))
        {
            contents.Add(content);
        }
    }

    // "DC.Creator", "dc:creator" and "dc-creator" are one
    private static string Plain(string name) => name.Replace('.', ':').Replace('-', ':');
}
