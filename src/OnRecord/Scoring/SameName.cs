using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OnRecord.Scoring;

/// <summary>Whether two names name the same actor, without titles, case and accents.</summary>
internal static class SameName
{
    private static readonly FrozenSet<string> Titles =
        "mr mrs ms dr sen rep gov gen lt col sgt rev hon president senator congressman congresswoman secretary governor judge justice sir lord lady former the".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>2 for the same (middle names do no harm), 1 where one is a part of the other, 0 for different ones.</summary>
    public static int Compare(string left, string right)
    {
        string[] a = Core(left), b = Core(right);
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        bool ends = a.Length > 1 && b.Length > 1 && a[0] == b[0] && a[^1] == b[^1];
        return ends || a.SequenceEqual(b) ? 2 : a.All(b.Contains) || b.All(a.Contains) ? 1 : 0;
    }

    private static string[] Core(string name)
    {
        string[] all = Words(name);
        string[] core = [.. all.Where(w => !Titles.Contains(w))];
        return core.Length > 0 ? core : all;
    }

    private static string[] Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char c in name.Replace("’s", " ", StringComparison.Ordinal).Replace("'s", " ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsAsciiLetterOrDigit(c) ? c : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
