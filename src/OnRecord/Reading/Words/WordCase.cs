using System.Text;

namespace OnRecord.Reading.Words;

/// <summary>The case of a word as the encoder is told of it (MODEL.md, step 3).</summary>
internal static class WordCase
{
    /// <summary>No letter at all; also the marks around a text.</summary>
    public const int NoLetter = 4;

    private const int Lower = 0, FirstCapital = 1, AllCapitals = 2, Mixed = 3;

    /// <summary>0 lower, 1 first capital, 2 all capitals of two characters or more, 3 other, 4 no letter.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        int letters = 0, upper = 0, lower = 0, title = 0, characters = 0;
        bool first = false;
        foreach (var rune in word.EnumerateRunes())
        {
            bool isUpper = Casing.IsUpper(rune), isLower = Casing.IsLower(rune);
            first = characters++ == 0 ? isUpper : first;
            letters += Rune.IsLetter(rune) ? 1 : 0;
            upper += isUpper ? 1 : 0;
            title += Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.TitlecaseLetter ? 1 : 0;
            lower += isLower ? 1 : 0;
        }

        return letters == 0 ? NoLetter
            : upper + title == 0 && lower > 0 ? Lower
            : lower + title == 0 && upper > 0 && characters > 1 ? AllCapitals
            : first ? FirstCapital : Mixed;
    }
}
