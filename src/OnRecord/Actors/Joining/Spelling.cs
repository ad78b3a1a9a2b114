using System.Collections.Frozen;
using System.Text;

namespace OnRecord.Actors.Joining;

/// <summary>
/// One form for the spellings that a name takes when it comes from another script or language: Zelensky, Zelenskyy, Zelenskiy. The rules
/// are those of the usual romanisations of Cyrillic and Arabic, narrow enough to leave different English names apart.
/// </summary>
internal static class Spelling
{
    private const int TooShort = 3;

    private static readonly (string From, string To)[] Rules =
        [("kh", "h"), ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("ou", "u"), ("oy", "oi"), ("oe", "o"), ("ue", "u"), ("yu", "iu"), ("ju", "iu"), ("ya", "ia"), ("ja", "ia")];

    private static readonly string[] Endings = ["iyy", "iy", "yy", "yi", "ij", "ii", "yj", "y", "j"];

    private static readonly FrozenDictionary<string, string> Given = Resources.Rows("given-names.tsv")
        .SelectMany(row => row[1].Split(' ').Append(row[0]).Select(name => (Key: Key(name), To: row[0])))
        .DistinctBy(n => n.Key).ToFrozenDictionary(n => n.Key, n => n.To, StringComparer.Ordinal);

    /// <summary>The form of a surname, folded: two spellings of one name have the same.</summary>
    public static string Key(string name)
    {
        string plain = name.Replace("'", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (plain.Length <= TooShort)
        {
            return plain;
        }

        plain = plain.StartsWith("ye", StringComparison.Ordinal) ? plain[1..] : plain;
        foreach (var (from, to) in Rules)
        {
            plain = plain.Replace(from, to, StringComparison.Ordinal);
        }

        string ending = Array.Find(Endings, e => plain.Length > e.Length + 1 && plain.EndsWith(e, StringComparison.Ordinal)) ?? "";
        return Single(ending.Length > 0 ? plain[..^ending.Length] + "i" : plain);
    }

    /// <summary>The form of a first name, folded: nicknames and the forms of other languages have the same ("Bill", "William"; "Volodymyr", "Vladimir").</summary>
    public static string GivenKey(string name) => Given.GetValueOrDefault(Key(name), Key(name));

    private static string Single(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = single.Length > 0 && single[^1] == c ? single : single.Append(c);
        }

        return single.ToString();
    }
}
