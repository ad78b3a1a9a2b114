using System.Xml.Linq;
using OnRecord.Articles.Html;

namespace OnRecord.Articles.Feeds;

/// <summary>Entries of Atom (RFC 4287).</summary>
internal static class Atom
{
    /// <summary>The item of an entry.</summary>
    public static FeedItem Item(XElement entry)
    {
        var link = Children(entry, "link").FirstOrDefault(l => ((string?)l.Attribute("rel") ?? "alternate") == "alternate" && (string?)l.Attribute("href") is not null);
        string text = Text(Children(entry, "content").FirstOrDefault(c => c.Attribute("src") is null)) is { Length: > 0 } content ? content : Text(Children(entry, "summary").FirstOrDefault());
        return new FeedItem
        {
            Link = ((string?)link?.Attribute("href"))?.Trim(),
            Id = Value(Children(entry, "id")),
            Title = Children(entry, "title").FirstOrDefault() is { } title && Text(title) is { Length: > 0 } headline ? headline : null,
            Author = string.Join(", ", Children(entry, "author").Select(a => Value(Children(a, "name"))).Where(n => n is not null)) is { Length: > 0 } names ? names : null,
            Published = Time(Value(Children(entry, "published"))),
            Modified = Time(Value(Children(entry, "updated"))),
            Text = text.Length == 0 ? null : text,
        };
    }

    private static string Text(XElement? element) => (string?)element?.Attribute("type") switch
    {
        _ when element is null => "",
        "html" or "text/html" => HtmlFragment.Text(element.Value),
        "xhtml" or "application/xhtml+xml" => HtmlFragment.Text(string.Concat(element.Nodes())),
        _ => element.Value.Trim(),
    };

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    private static string? Value(IEnumerable<XElement> elements) => elements.FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;
}
