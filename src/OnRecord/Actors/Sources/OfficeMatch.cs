namespace OnRecord.Actors.Sources;

/// <summary>Compares a description with a role that the article gives somebody.</summary>
internal static class OfficeMatch
{
    /// <summary>How many of the modifiers the role has too; -1 where the role has another noun or speaks against the description.</summary>
    public static int Of(Description description, string role)
    {
        var has = Words(role);
        string office = Nouns.Common(description.NounText);
        bool lacks = description.Compounds.Any(c => !has.Exists(w => SameWord(c, w)));
        return !lacks && Agrees(description, role) && has.Exists(w => Nouns.Common(w) == office) ? description.Modifiers.Count(m => has.Exists(w => SameWord(m, w))) : -1;
    }

    /// <summary>Whether nothing in the role speaks against the description: the other party, "former", "vice".</summary>
    public static bool Agrees(Description description, string role)
    {
        var has = Words(role);
        var words = description.Modifiers;
        bool party = (Says(words, "republican", "gop") && Says(has, "democratic", "democrat")) || (Says(words, "democratic", "democrat") && Says(has, "republican", "gop"));
        return !party && !Differs(words, has, "former") && !Differs(words, has, "vice") && !Differs(words, has, "deputy") && !Differs(words, has, "first");
    }

    private static bool Differs(IReadOnlyList<string> words, List<string> has, string word) => words.Contains(word) != has.Contains(word);

    private static bool Says(IReadOnlyList<string> words, string a, string b) => words.Contains(a) || words.Contains(b);

    // "Vermont" and "Vt.", "Democratic National Committee" and "DNC" word by word
    private static bool SameWord(string modifier, string word) => modifier == word || Nouns.Common(modifier) == Nouns.Common(word)
        || (modifier is "republican" && word is "r") || (modifier is "democratic" && word is "d") || Abbreviates(word, modifier) || Abbreviates(modifier, word);

    // the same first letter and the other letters in order: "Vt", "Ky", "Wis"
    private static bool Abbreviates(string shorter, string longer)
    {
        if (shorter.Length is < 2 or > 5 || longer.Length < 4 || shorter.Length >= longer.Length || shorter[0] != longer[0])
        {
            return false;
        }

        int at = 0;
        foreach (char c in longer)
        {
            at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        }

        return at == shorter.Length && shorter.Length < longer.Length - 1;
    }

    private static List<string> Words(string role) => [.. role.ToLowerInvariant().Split([' ', ',', ';', '(', ')', '.', '-'], StringSplitOptions.RemoveEmptyEntries)];
}
