using System.Globalization;
using AngleSharp.Html;

namespace OnRecord.Articles.Html;

/// <summary>Character references (<c>&amp;quot;</c>, <c>&amp;#8220;</c>) in a page's source, as the parser decodes them in text (HTML Standard, 13.2.5.72 and following).</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>The reference that begins at an ampersand.</summary>
    /// <returns>What it stands for, and where it ends; no text where the ampersand is only one.</returns>
    public static (string? Text, int End) Read(string source, int at) =>
        at + 1 < source.Length && source[at + 1] == '#' ? Number(source, at + 2) : Name(source, at + 1);

    private static (string? Text, int End) Number(string source, int at)
    {
        bool hexadecimal = at < source.Length && source[at] is 'x' or 'X';
        int start = hexadecimal ? at + 1 : at, end = start;
        while (end < source.Length && (hexadecimal ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
        {
            end++;
        }

        if (end == start)
        {
            return (null, at);
        }

        bool fits = int.TryParse(source.AsSpan(start, end - start), hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        return (Symbol(fits ? code : int.MaxValue), end < source.Length && source[end] == ';' ? end + 1 : end);
    }

    private static string Symbol(int code) =>
        HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code)!
        : HtmlEntityProvider.IsInvalidNumber(code) ? "\uFFFD"
        : char.ConvertFromUtf32(code);

    // the longest name that there is; some may stand without their semicolon
    private static (string? Text, int End) Name(string source, int at)
    {
        int end = at;
        while (end < source.Length && end - at < LongestName && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        if (end < source.Length && source[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(source[at..(end + 1)]) is { Length: > 0 } whole)
        {
            return (whole, end + 1);
        }

        for (; end > at; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source[at..end]) is { Length: > 0 } symbol)
            {
                return (symbol, end);
            }
        }

        return (null, at);
    }
}
