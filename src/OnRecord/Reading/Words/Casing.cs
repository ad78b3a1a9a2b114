using System.Text;

namespace OnRecord.Reading.Words;

/// <summary>
/// Unicode's derived properties Uppercase and Lowercase, by which the model was trained. .NET's tests are narrower: Roman numerals, circled
/// letters and ordinal signs have a case too.
/// </summary>
internal static class Casing
{
    private static readonly (int First, int Last)[] OtherUppercase =
        [(0x2160, 0x216F), (0x24B6, 0x24CF), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189)];

    private static readonly (int First, int Last)[] OtherLowercase =
    [
        (0xAA, 0xAA), (0xBA, 0xBA), (0x2B0, 0x2B8), (0x2C0, 0x2C1), (0x2E0, 0x2E4), (0x345, 0x345), (0x37A, 0x37A), (0x1D2C, 0x1D6A),
        (0x1D78, 0x1D78), (0x1D9B, 0x1DBF), (0x2071, 0x2071), (0x207F, 0x207F), (0x2090, 0x209C), (0x2170, 0x217F), (0x24D0, 0x24E9),
        (0x2C7C, 0x2C7D), (0xA69C, 0xA69D), (0xA770, 0xA770), (0xA7F8, 0xA7F9), (0xAB5C, 0xAB5F), (0x10780, 0x10780), (0x10783, 0x10785),
        (0x10787, 0x107B0), (0x107B2, 0x107BA),
    ];

    /// <summary>Whether the character is upper case.</summary>
    public static bool IsUpper(Rune rune) => Rune.IsUpper(rune) || IsIn(OtherUppercase, rune.Value);

    /// <summary>Whether the character is lower case.</summary>
    public static bool IsLower(Rune rune) => Rune.IsLower(rune) || IsIn(OtherLowercase, rune.Value);

    private static bool IsIn((int First, int Last)[] ranges, int point) =>
        point >= ranges[0].First && Array.Exists(ranges, r => r.First <= point && point <= r.Last);
}
