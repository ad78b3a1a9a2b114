using System.Globalization;
using System.Text;

namespace OnRecord.Articles.Sameness;

/// <summary>
/// A text as the words that two copies of it share: small letters and digits only. Punctuation, quotation marks, apostrophes, white
/// space and soft hyphens are no difference; accents are. A character of a script without spaces between words (Han, kana, Thai) is a word.
/// </summary>
public static class PlainWords
{
    /// <summary>The words in order.</summary>
    public static List<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>(text.Length / 6);
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                continue;
            }

            bool alone = StandsAlone(rune);
            if (alone || !IsOfWord(rune))
            {
                End(words, word);
            }

            if (IsOfWord(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }

            if (alone)
            {
                End(words, word);
            }
        }

        End(words, word);
        return words;
    }

    /// <summary>The words with one space between them: the key of a text in which harmless differences are gone.</summary>
    public static string Joined(string text) => string.Join(' ', Of(text));

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // "can't" and "can’t" are one word; so is one with a soft hyphen
    private static bool IsInvisible(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '\u02BC' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StandsAlone(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
