using System.Collections.Frozen;

namespace OnRecord.Articles.Html;

/// <summary>
/// Refuses pages that are nested beyond reason before they are parsed: a parser's work on each tag grows with the elements open at it,
/// and a tree of 100,000 levels is no page but an attack.
/// </summary>
internal static class Nesting
{
    /// <summary>The most elements that may be open at once; pages of news have fewer than a hundred.</summary>
    public const int Most = 1000;

    // their end tags may be left out or do not exist, so that they say nothing about depth
    private static readonly FrozenSet<string> Uncounted = FrozenSet.ToFrozenSet(
        ["p", "li", "td", "th", "tr", "dd", "dt", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts tags roughly, text of scripts left out.</summary>
    /// <exception cref="InputException">More than <see cref="Most"/> elements are open at once.</exception>
    public static void Check(string html)
    {
        var names = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
        int open = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            bool closes = html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (closes ? 2 : 1)));
            if (name.Length == 0 || names.Contains(name))
            {
                continue;
            }

            open = Math.Max(0, open + (closes ? -1 : 1));
            if (open > Most)
            {
                throw new InputException($"is nested more than {Most:N0} elements deep.");
            }

            at = closes ? at : SkipRawText(html, at, name);
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(rest[0]) ? rest[..length] : [];
    }

    private static int SkipRawText(string html, int at, ReadOnlySpan<char> name)
    {
        if (!name.Equals("script", StringComparison.OrdinalIgnoreCase) && !name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            return at;
        }

        int end = Markup.EndTag(html, at + 1, name);
        return end < 0 ? html.Length - 1 : end - 1;
    }
}
