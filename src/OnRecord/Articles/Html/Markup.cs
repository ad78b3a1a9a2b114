using System.Collections.Frozen;

namespace OnRecord.Articles.Html;

/// <summary>Where a tag, a comment or a declaration in a page's source ends. What the parser takes for plain characters or drops whole (scripts, styles) is part of its tag.</summary>
internal static class Markup
{
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(
        ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "template"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing in the element is text of the page.</summary>
    public static bool IsWhole(string name) => Whole.Contains(name);

    /// <summary>Where the markup that begins at a <c>&lt;</c> ends; the same place where it begins none.</summary>
    public static int End(string source, int at) => (at + 1 < source.Length ? source[at + 1] : ' ') switch
    {
        '!' when source.AsSpan(at).StartsWith("<!--") => Comment(source, at + 4),
        '!' or '?' => After(source, ">", at),
        '/' when at + 2 < source.Length && char.IsAsciiLetter(source[at + 2]) => Tag(source, at),
        '/' => After(source, ">", at),
        var c when char.IsAsciiLetter(c) => Element(source, at),
        _ => at,
    };

    private static int Element(string source, int at)
    {
        int nameEnd = at + 1;
        while (nameEnd < source.Length && (char.IsAsciiLetterOrDigit(source[nameEnd]) || source[nameEnd] == '-'))
        {
            nameEnd++;
        }

        int end = Tag(source, at);
        if (!Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(source.AsSpan(at + 1, nameEnd - at - 1)))
        {
            return end;
        }

        int close = EndTag(source, end, source.AsSpan(at + 1, nameEnd - at - 1));
        return close < 0 ? source.Length : Tag(source, close);
    }

    /// <summary>Where the next end tag begins whose name begins so, in letters of any case; less than 0 where there is none.</summary>
    public static int EndTag(string source, int from, ReadOnlySpan<char> name)
    {
        for (int at = source.IndexOf("</", from, StringComparison.Ordinal); at >= 0; at = source.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (source.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    // a ">" in a quoted value ends no tag; a quotation mark elsewhere quotes nothing
    private static int Tag(string source, int at)
    {
        at = Until(source, at + 2, stopsAtValue: true); // behind its name

        while (at < source.Length && source[at] != '>')
        {
            at = char.IsWhiteSpace(source[at]) || source[at] == '/' ? at + 1 : Attribute(source, at);
        }

        return Math.Min(at + 1, source.Length);
    }

    private static int Attribute(string source, int at)
    {
        at = Until(source, at + 1, stopsAtValue: true); // a "=" that comes first is the name's
        int value = SkipSpace(source, at);
        if (value == source.Length || source[value] != '=')
        {
            return at;
        }

        value = SkipSpace(source, value + 1);
        return value < source.Length && source[value] is '"' or '\'' ? After(source, source[value].ToString(), value + 1) : Until(source, value, stopsAtValue: false);
    }

    private static int Until(string source, int at, bool stopsAtValue)
    {
        while (at < source.Length && source[at] != '>' && !char.IsWhiteSpace(source[at]) && !(stopsAtValue && source[at] is '=' or '/'))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    private static int Comment(string source, int at) =>
        source.AsSpan(at).StartsWith(">") ? at + 1
        : source.AsSpan(at).StartsWith("->") ? at + 2
        : CommentEnd(source, at);

    private static int CommentEnd(string source, int at)
    {
        for (at = source.IndexOf("--", at, StringComparison.Ordinal); at >= 0; at = source.IndexOf("--", at + 1, StringComparison.Ordinal))
        {
            var rest = source.AsSpan(at + 2);
            if (rest.StartsWith(">") || rest.StartsWith("!>"))
            {
                return at + (rest[0] == '>' ? 3 : 4);
            }
        }

        return source.Length;
    }

    private static int After(string source, string mark, int at) => source.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : source.Length;
}
