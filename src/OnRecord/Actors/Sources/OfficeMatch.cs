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
        return !lacks && !IsOtherPortfolio(description, has) && !IsOtherSeat(description, role, has) && Agrees(description, role) && has.Exists(w => Nouns.Common(w) == office) ? description.Modifiers.Count(m => has.Exists(w => SameWord(m, w))) : -1;
    }

    /// <summary>Whether nothing in the role speaks against the description: the other party, "former", "vice".</summary>
    public static bool Agrees(Description description, string role)
    {
        var has = Words(role);
        var words = description.Modifiers;
        var (said, given) = (words.Select(PartyOf).Where(p => p is not null).ToList(), has.Select(PartyOf).Where(p => p is not null).ToList());
        bool party = said.Count > 0 && given.Count > 0 && !said.Exists(given.Contains);
        return !party && !Differs(words, has, "former") && !Differs(words, has, "vice") && !Differs(words, has, "deputy") && !Differs(words, has, "first");
    }

    // "the prime minister" is not the foreign minister
    private static bool IsOtherPortfolio(Description description, List<string> has)
    {
        if (description.NounText is not ("minister" or "secretary"))
        {
            return false;
        }

        var said = description.Modifiers.Where(m => !IsOfTime(m) && PartyOf(m) is null && Gazetteer.Find(m) is null).ToList();
        return said.Count > 0 && has.Count > 1 && !said.Exists(m => has.Exists(w => SameWord(m, w)));
    }

    // "the Vermont senator" is not the one "(R-Fla.)" or "of Florida"
    private static bool IsOtherSeat(Description description, string role, List<string> has) =>
        description.NounText is "senator" or "governor" or "congressman" or "congresswoman" or "representative" or "mayor" && description.Proper.Count > 0
        && (role.Contains('(', StringComparison.Ordinal) || role.Contains(" of ", StringComparison.Ordinal)) && !description.Proper.Any(m => PartyOf(m) is not null || has.Exists(w => SameWord(m, w)));

    private static bool IsOfTime(string word) => word is "new" or "former" or "current" or "then" or "outgoing" or "incoming" or "acting" or "interim" or "late" or "longtime";

    private static bool Differs(IReadOnlyList<string> words, List<string> has, string word) => words.Contains(word) != has.Contains(word);

    private static string? PartyOf(string word) => word switch
    {
        "gop" or "republican" or "r" => "republican",
        "democratic" or "democrat" or "d" => "democratic",
        "libertarian" or "green" or "independent" or "labour" or "conservative" or "tory" or "liberal" => word,
        _ => null,
    };

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
