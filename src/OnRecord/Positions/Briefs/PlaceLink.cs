using System.Globalization;

namespace OnRecord.Positions.Briefs;

/// <summary>The address of words on a page, so that a browser opens it there and marks them.</summary>
/// <remarks>WICG, "URL Fragment Text Directives" (draft report, 2023).</remarks>
public static class PlaceLink
{
    private const int Whole = 80, Words = 5;

    /// <summary>The page's address with a text fragment for <paramref name="text"/>; <see langword="null"/> where <paramref name="url"/> is no web address.</summary>
    public static string? Of(string? url, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https"))
        {
            return null;
        }

        // a fragment that the address has itself stays before the directive
        string address = url!.Split(":~:")[0];
        string mark = Fragment(text);
        return mark.Length == 0 ? address : $"{address}{(address.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={mark}";
    }

    // the fragment must match whole words inside one block of the page: of long words or of several lines only both ends are given
    private static string Fragment(string text)
    {
        string[] lines = [.. text.Split('\n', StringSplitOptions.TrimEntries).Select(Trim).Where(l => l.Length > 0)];
        if (lines.Length == 0)
        {
            return "";
        }

        if (lines.Length == 1 && lines[0].Length <= Whole)
        {
            return Encode(lines[0]);
        }

        string[] first = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), last = lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Encode(Trim(string.Join(' ', first.Take(Words)))) + "," + Encode(Trim(string.Join(' ', last.TakeLast(Words))));
    }

    private static string Trim(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && !IsOfWord(text[start]))
        {
            start++;
        }

        while (end > start && !IsOfWord(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    // a mark belongs to its letter (Hindi, Thai), and half a letter is none: a browser finds whole words alone
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
