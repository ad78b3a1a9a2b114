namespace OnRecord.Actors.Mentions;

/// <summary>Letters that stand for the words of a name: "DNC" for Democratic National Committee.</summary>
internal static class Acronym
{
    /// <summary>Whether a word is written as an acronym: two to eight capitals, with or without full stops.</summary>
    public static bool IsOne(string word)
    {
        string letters = Letters(word);
        return letters.Length is > 1 and < 9 && letters.All(char.IsAsciiLetterUpper);
    }

    /// <summary>Whether <paramref name="acronym"/> takes the first letters of the words of <paramref name="name"/>; small words may count or not.</summary>
    public static bool Shortens(string acronym, string name)
    {
        string letters = Letters(acronym).ToLowerInvariant();
        string[] words = name.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return letters.Length > 1 && words.Length > 1
            && (letters == Initials(words.Where(w => char.IsUpper(w[0]))) || letters == Initials(words.Where(w => w is not ("of" or "the" or "and" or "for"))) || letters == Initials(words));
    }

    private static string Letters(string word) => word.Replace(".", "", StringComparison.Ordinal);

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => char.ToLowerInvariant(w[0])));
}
