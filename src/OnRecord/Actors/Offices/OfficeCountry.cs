namespace OnRecord.Actors.Offices;

/// <summary>The country in the words of an office: "Prime Minister of the United Kingdom", "French president".</summary>
internal static class OfficeCountry
{
    private const int LongestName = 5;

    /// <summary>The ISO 3166-1 alpha-2 code, or <see langword="null"/> where no country is named, or several.</summary>
    public static string? Of(string? text)
    {
        var all = AllIn(text ?? "");
        return all.Count == 1 ? all.First() : null;
    }

    /// <summary>All countries that a text names by name, nationality, capital or seat of government; the longest name wins ("South Sudan" is not Sudan).</summary>
    public static HashSet<string> AllIn(string text)
    {
        string[] words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '.', ';', ':', '(', ')', '"', '“', '”', '!', '?')).Select(Plain)];
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = Math.Min(LongestName, words.Length - i); length > 0; length--)
            {
                if (words[i].Length > 0 && char.IsUpper(words[i][0]) && Gazetteer.Find(string.Join(' ', words[i..(i + length)])) is { } place)
                {
                    found.Add(place.Country);
                    i += length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static string Plain(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}
