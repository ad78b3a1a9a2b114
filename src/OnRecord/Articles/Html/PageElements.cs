using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>The elements of a page that may say something about its article, each kind in the order of the page, found in one walk.</summary>
internal sealed class PageElements
{
    private readonly List<IElement> metas = [], scripts = [], links = [], times = [], headings = [], marked = [];

    /// <summary>Walks through the page once.</summary>
    public PageElements(IDocument page)
    {
        var open = new Stack<(INode Node, int Next)>([(page, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                open.Push((at.Node, at.Next + 1));
                if (at.Node.ChildNodes[at.Next] is IElement element)
                {
                    Sort(element);
                    open.Push((element, 0));
                }
            }
        }
    }

    /// <summary>The <c>meta</c> elements.</summary>
    public IReadOnlyList<IElement> Metas => metas;

    /// <summary>The <c>script</c> elements that have a type.</summary>
    public IReadOnlyList<IElement> Scripts => scripts;

    /// <summary>The <c>link</c> elements.</summary>
    public IReadOnlyList<IElement> Links => links;

    /// <summary>The <c>time</c> elements.</summary>
    public IReadOnlyList<IElement> Times => times;

    /// <summary>The headings of the first level.</summary>
    public IReadOnlyList<IElement> Headings => headings;

    /// <summary>The elements with a class, a relation or a property of microdata.</summary>
    public IReadOnlyList<IElement> Marked => marked;

    /// <summary>The first element whose attribute has the word among its words.</summary>
    public IElement? First(string attribute, string word) => marked.Find(e => HasWord(e, attribute, word));

    /// <summary>Whether the words of an attribute, between white space, hold this one.</summary>
    public static bool HasWord(IElement element, string attribute, string word)
    {
        var words = element.GetAttribute(attribute).AsSpan();
        foreach (var part in words.SplitAny(" \t\n\r\f"))
        {
            if (words[part].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private void Sort(IElement element)
    {
        var kind = element.LocalName switch
        {
            "meta" => metas,
            "script" => scripts,
            "link" => links,
            "time" => times,
            "h1" => headings,
            _ => null,
        };
        kind?.Add(element);
        if (element.HasAttribute("class") || element.HasAttribute("itemprop") || element.HasAttribute("rel"))
        {
            marked.Add(element);
        }
    }
}
