using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.App.Api;

/// <summary>
/// Where a part of a long list begins: so many in, counted in the record as it was when the list was begun, so that nothing comes twice or is left out while
/// articles come in. For whoever asks it is a word without meaning.
/// </summary>
/// <param name="UpTo">The number of what had come in last when the list was begun.</param>
/// <param name="Offset">How many come before the part.</param>
internal sealed record Cursor(long UpTo, int Offset)
{
    /// <summary>As addresses carry it.</summary>
    /// <param name="list">Which list it belongs to: its path and conditions.</param>
    public string Write(string list) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{UpTo}.{Offset}.{Mark(list)}")));

    /// <summary>The cursor that <see cref="Write"/> wrote for that list.</summary>
    /// <exception cref="BadHttpRequestException">It is none, or another list's.</exception>
    public static Cursor Read(string text, string list)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(Math.Min(text.Length, 100))];
        return text.Length <= 100 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out int written)
            && Encoding.ASCII.GetString(bytes, 0, written).Split('.') is [var upTo, var offset, var mark]
            && mark == Mark(list)
            && long.TryParse(upTo, NumberStyles.None, CultureInfo.InvariantCulture, out long last)
            && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out int passed)
            ? new Cursor(last, passed)
            : throw new BadHttpRequestException("cursor: it is none of this list; follow \"next\" as it is given, or leave the cursor out to begin anew.");
    }

    private static string Mark(string list) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..8];
}
