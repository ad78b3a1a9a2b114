using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OnRecord.Articles.Html;

/// <summary>Bytes of a page to characters: mark, declared charset, then as any text. As browsers do, a stray byte becomes U+FFFD.</summary>
internal static class PageText
{
    private const int PrescanBytes = 4096;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;>/\r\n");

    /// <summary>The page's source.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="named">The encoding that the user or the server names; wins over what the page declares.</param>
    /// <exception cref="InputException">Empty, binary, or in no encoding that can be told.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? named)
    {
        // a saved page is often written anew as UTF-8 and still declares what it was; bytes of another encoding are never valid UTF-8 by chance
        var declared = named ?? (Utf8.IsValid(bytes) && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? null : Declared(bytes));
        try
        {
            return TextDecoder.Decode(bytes, declared);
        }
        catch (InputException) when (declared is not null && !bytes.Contains((byte)0))
        {
            return TextDecoder.Lenient(declared).GetString(bytes);
        }
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        int end = name.IndexOfAny(NameEnds);
        var encoding = end <= 0 ? null : TextDecoder.ByName(name[..end].ToString());
        return encoding is UnicodeEncoding ? null : encoding; // a page that could be read this far is not UTF-16
    }
}
