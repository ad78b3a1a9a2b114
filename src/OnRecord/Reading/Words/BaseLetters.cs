using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OnRecord.Reading.Words;

/// <summary>
/// Canonical decomposition (NFD) without nonspacing marks: é gives e. It has a table of its own because the process runs without a
/// culture library, where .NET leaves strings as they are.
/// </summary>
internal static class BaseLetters
{
    private const int HangulFirst = 0xAC00, HangulLast = 0xD7A3, Vowels = 21, Finals = 28;

    private static readonly Lazy<FrozenDictionary<int, string>> Table = new(Load);

    /// <summary>Adds what is left of <paramref name="rune"/> to <paramref name="output"/>: nothing for a nonspacing mark.</summary>
    public static void Append(Rune rune, StringBuilder output)
    {
        if (rune.Value < 0x80)
        {
            output.Append((char)rune.Value);
        }
        else if (rune.Value is >= HangulFirst and <= HangulLast)
        {
            AppendJamo(rune.Value - HangulFirst, output);
        }
        else if (Table.Value.TryGetValue(rune.Value, out string? left))
        {
            output.Append(left);
        }
        else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
        {
            output.Append(rune.ToString());
        }
    }

    // Unicode Standard, section 3.12: Hangul syllables decompose by arithmetic
    private static void AppendJamo(int syllable, StringBuilder output)
    {
        output.Append((char)(0x1100 + (syllable / (Vowels * Finals)))).Append((char)(0x1161 + (syllable % (Vowels * Finals) / Finals)));
        if (syllable % Finals is > 0 and var final)
        {
            output.Append((char)(0x11A7 + final));
        }
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream = typeof(BaseLetters).Assembly.GetManifestResourceStream("base-letters.txt")!;
        using var lines = new StreamReader(stream);
        var table = new Dictionary<int, string>();
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var codes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
                table[codes[0]] = string.Concat(codes.Skip(1).Select(char.ConvertFromUtf32));
            }
        }

        return table.ToFrozenDictionary();
    }
}
