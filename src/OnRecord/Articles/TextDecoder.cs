using System.Buffers;
using System.Globalization;
using System.Text;

namespace OnRecord.Articles;

/// <summary>
/// Bytes to text, without ever guessing a character: byte order mark, then strict UTF-8, then UTF-16 known by its spaces and line
/// ends, then Windows-1252 where every byte has a meaning in it. Anything else is refused with a sentence that says what to do.
/// </summary>
internal static class TextDecoder
{
    private const int SampleBytes = 64 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except(['\t', '\n', '\r', '\f'])]);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = ByName("windows-1252")!;

    /// <summary>The text of a whole file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="named">The encoding when somebody names it; a byte order mark wins over it.</param>
    /// <exception cref="InputException">Empty, binary, or in no encoding that can be told.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? named = null)
    {
        if (bytes.IsEmpty)
        {
            throw new InputException("is empty.");
        }

        var encoding = ByMark(bytes) ?? named ?? Guess(bytes);
        string text = DecodeAs(bytes[MarkLength(bytes)..], encoding);
        RefuseBinary(text, encoding);
        return text;
    }

    /// <summary>The encoding that the first bytes of a stream show: by its mark or as UTF-16 without one; otherwise UTF-8.</summary>
    public static Encoding OfStream(ReadOnlySpan<byte> head) => ByMark(head) ?? ByUnits(head[..(head.Length & ~1)]) ?? (Encoding)Utf8;

    /// <summary>The encoding of that name as the web uses names, strict; <see langword="null"/> when there is none.</summary>
    public static Encoding? ByName(string name)
    {
        string wanted = name.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            "utf8" => "utf-8",
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252", // as browsers do (Encoding Standard)
            "ks_c_5601-1987" or "euc_kr" => "euc-kr",
            "x-sjis" => "shift_jis",
            "gb2312" => "gbk",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(wanted, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(wanted, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The same encoding, but a bad byte becomes U+FFFD instead of an error.</summary>
    public static Encoding Lenient(Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return lenient;
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Utf16,
        [0xFE, 0xFF, ..] => Utf16BigEndian,
        _ => null,
    };

    /// <summary>The length of the byte order mark at the start.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => ByMark(bytes) switch
    {
        null => 0,
        UTF8Encoding => 3,
        _ => 2,
    };

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (bytes.Length % 2 == 0 && ByUnits(sample) is { } wide)
        {
            return wide;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : Windows1252;
    }

    // Text of any script has spaces and line ends; read as 16-bit units in the right order they are there, in the wrong one they are not.
    private static UnicodeEncoding? ByUnits(ReadOnlySpan<byte> sample)
    {
        int little = 0, big = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            little += sample[i] is 0x20 or 0x0A or 0x0D && sample[i + 1] == 0 ? 1 : 0;
            big += sample[i] == 0 && sample[i + 1] is 0x20 or 0x0A or 0x0D ? 1 : 0;
        }

        int enough = Math.Max(1, sample.Length / 2 / 50);
        return little >= enough && little > big * 4 ? Utf16 : big >= enough && big > little * 4 ? Utf16BigEndian : null;
    }

    private static string DecodeAs(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            string text = encoding.GetString(bytes);
            // the five bytes without a meaning in Windows-1252 come out as C1 controls
            return ReferenceEquals(encoding, Windows1252) && text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0 ? throw Unknown() : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"is not valid {encoding.WebName} (byte {e.Index}). Give its encoding by name.");
        }
    }

    private static InputException Unknown() => new("is binary, or text that is neither UTF-8, UTF-16 nor Windows-1252. Give its encoding by name.");

    private static void RefuseBinary(string text, Encoding encoding)
    {
        // nearly any bytes are UTF-16, but few of those characters are ones that anybody writes
        if (encoding is UnicodeEncoding && text.Length > 0 && text.AsSpan(0, Math.Min(text.Length, SampleBytes)) is var sample && Unwritten(sample) > sample.Length / 50)
        {
            throw new InputException("is binary, not text, though it begins as UTF-16 does.");
        }

        int controls = 0;
        for (int at = text.AsSpan().IndexOfAny(Controls); at >= 0 && controls <= text.Length / 200; at = Next(text, at))
        {
            controls++;
        }

        if (controls > text.Length / 200)
        {
            throw new InputException("is binary, not text.");
        }
    }

    private static int Next(string text, int at) => text.AsSpan(at + 1).IndexOfAny(Controls) is >= 0 and var next ? at + 1 + next : -1;

    private static int Unwritten(ReadOnlySpan<char> sample)
    {
        int count = 0;
        foreach (char c in sample)
        {
            count += char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse ? 1 : 0;
        }

        return count;
    }
}
