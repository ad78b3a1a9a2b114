using System.Globalization;
using System.Text;
using OnRecord.Reading.Words;

namespace OnRecord.Reading.Encoding;

/// <summary>Cuts words into the pieces of the encoder's vocabulary: lower case, accents off, then the longest match from the left (MODEL.md, step 2).</summary>
internal sealed class WordPieces
{
    /// <summary>Id of the mark before a text.</summary>
    public const int Cls = 101;

    /// <summary>Id of the mark after a text.</summary>
    public const int Sep = 102;

    private const int Unknown = 100;
    private const int LongestPart = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private WordPieces(Dictionary<string, int> ids)
    {
        lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a vocabulary: one piece a line, its line number from 0 is its id.</summary>
    /// <exception cref="ModelException">The vocabulary lacks its marks.</exception>
    public static WordPieces Load(string path)
    {
        var lines = new Dictionary<string, int>(31_000, StringComparer.Ordinal);
        int line = 0;
        foreach (string piece in File.ReadLines(path))
        {
            lines[piece] = line++;
        }

        return lines.GetValueOrDefault("[SEP]") == Sep ? new WordPieces(lines) : throw new ModelException($"{path} is not the vocabulary of this model: copy the model's folder anew.");
    }

    /// <summary>Adds the pieces of <paramref name="text"/> (a word, or a whole text) to <paramref name="output"/>; a text without any gives the unknown piece.</summary>
    public void Append(ReadOnlySpan<char> text, List<int> output)
    {
        int before = output.Count;
        var clean = Clean(text);
        int start = 0;
        for (int i = 0; i <= clean.Length; i++)
        {
            bool edge = i == clean.Length || clean[i] == ' ' || StandsAlone(clean, i);
            if (!edge)
            {
                continue;
            }

            if (i > start)
            {
                AppendPart(clean.AsSpan(start, i - start), output);
            }

            start = i + 1;
            if (i < clean.Length && clean[i] != ' ')
            {
                int size = char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length ? 2 : 1;
                AppendPart(clean.AsSpan(i, size), output);
                i += size - 1;
                start = i + 1;
            }
        }

        if (output.Count == before)
        {
            output.Add(Unknown);
        }
    }

    private static string Clean(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text) && text.IndexOfAnyInRange('\0', '\x1f') < 0)
        {
            return string.Create(text.Length, text, static (to, from) => from.ToLowerInvariant(to));
        }

        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1c and <= 0x1f)
            {
                output.Append(' ');
            }
            else if (rune.Value is not (0 or 0xfffd) && !IsControl(Rune.GetUnicodeCategory(rune)))
            {
                BaseLetters.Append(rune, output);
            }
        }

        EndWithFinalSigma(output);
        return output.ToString().ToLowerInvariant();
    }

    // a capital sigma after a letter and before none becomes a final one (Unicode, SpecialCasing)
    private static void EndWithFinalSigma(StringBuilder text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == 'Σ' && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
            {
                text[i] = 'ς';
            }
        }
    }

    private static bool IsControl(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool StandsAlone(string text, int at)
    {
        char c = text[at];
        if (c < 0x80)
        {
            return c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';
        }

        if (Rune.TryGetRuneAt(text, at, out var rune) && rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x2CEAF or >= 0x2F800 and <= 0x2FA1F)
        {
            return true;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
    }

    private void AppendPart(ReadOnlySpan<char> part, List<int> output)
    {
        int before = output.Count;
        Span<char> piece = stackalloc char[2 + (2 * LongestPart)];
        piece[0] = piece[1] = '#';
        for (int start = 0; start < part.Length;)
        {
            int id = part.Length > LongestPart ? -1 : Longest(part, start, piece, out start);
            if (id < 0)
            {
                output.RemoveRange(before, output.Count - before);
                output.Add(Unknown);
                return;
            }

            output.Add(id);
        }
    }

    private int Longest(ReadOnlySpan<char> part, int start, Span<char> piece, out int next)
    {
        part[start..].CopyTo(piece[2..]);
        int from = start == 0 ? 2 : 0;
        for (next = part.Length; next > start; next--)
        {
            if (lookup.TryGetValue(piece[from..(2 + next - start)], out int id))
            {
                return id;
            }
        }

        return -1;
    }
}
