using System.Collections.Frozen;

namespace OnRecord.Actors.Joining;

/// <summary>
/// Offices in a form that can be compared: the noun that names the office and the words that narrow it. "Foreign Minister of France" and
/// "the French foreign minister" are both <c>minister:foreign</c>; the country is kept elsewhere.
/// </summary>
public static class RoleWords
{
    private const int Longest = 300;

    private static readonly FrozenSet<string> Past = FrozenSet.Create(StringComparer.Ordinal, "former", "ex", "then", "late", "outgoing", "ousted", "onetime", "one-time");

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal, "the a an of for to in at on and with his her its their new current acting who is was has s affairs".Split(' '));

    /// <summary>The normal form of an office as an article gives it; blank where no office noun is in it.</summary>
    public static string Normal(string? role)
    {
        var phrases = (role ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(One).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return string.Join(';', phrases);
    }

    /// <summary>Whether the article says that the office is over ("former", "ex-", "outgoing" is still in it).</summary>
    public static bool IsPast(string? role) => Words(role ?? "").Any(w => Past.Contains(w) && w is not ("outgoing" or "then"));

    /// <summary>Whether two normal forms name an office in common; a bare "minister" goes with any minister.</summary>
    public static bool Share(string a, string b) => a.Length > 0 && b.Length > 0 && new Offices(a).Share(new Offices(b));

    /// <summary>The nouns of the offices in a normal form: offices in common (<see cref="Share"/>) have one in common.</summary>
    public static IEnumerable<string> Heads(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        return new Offices(normal).Nouns;
    }

    /// <summary>The lower-case words of a text without accents, cut at all that is no letter or digit.</summary>
    internal static IEnumerable<string> Words(string text) => Folding.Fold(text.Length > Longest ? text[..Longest] : text)
        .Split([' ', ',', '-', '.', '(', ')', '\'', '"', '/', '\n', '\t', '–', '—', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    private static string One(string phrase)
    {
        var words = Words(WithoutPlaces(phrase)).Where(w => !Empty.Contains(w) && !Past.Contains(w)).Select(w => w is "defense" ? "defence" : Nouns.Common(w)).ToList();
        int head = words.FindIndex(Nouns.IsOffice);
        if (head < 0)
        {
            return "";
        }

        // of "deputy prime minister" the last is the office; of "secretary of state for defence" the first
        while (head + 1 < words.Count && Nouns.IsOffice(words[head + 1]) && !phrase.Contains(" of ", StringComparison.OrdinalIgnoreCase))
        {
            head++;
        }

        var others = words.Where((_, i) => i != head).Distinct().Order(StringComparer.Ordinal);
        return $"{words[head]}:{string.Join(' ', others)}";
    }

    private static string WithoutPlaces(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where((w, i) => !IsPlace(w.Trim(',', '.')) && !(i > 0 && IsPlace($"{words[i - 1]} {w}")) && !(i + 1 < words.Length && IsPlace($"{w} {words[i + 1]}"))));
    }

    private static bool IsPlace(string words) => Gazetteer.Find(words.EndsWith("'s", StringComparison.Ordinal) ? words[..^2] : words) is not null;
}
