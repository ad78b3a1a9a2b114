using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OnRecord.Articles.Archives;

/// <summary>An answer of a server as an archive keeps it (RFC 9112): status, fields, and a body still chunked and packed.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Fields">The header fields, whatever their case; of one given twice the last.</param>
/// <param name="Raw">The body as sent.</param>
internal sealed record HttpAnswer(int Status, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Raw)
{
    private const int LongestLine = 64 * 1024, MostFields = 500;

    /// <summary>The answer in those bytes; <see langword="null"/> where they are none.</summary>
    public static HttpAnswer? Parse(byte[] block)
    {
        var bytes = new ArchiveBytes(new MemoryStream(block, writable: false));
        string[] first = (bytes.Line(LongestLine) ?? "").Split(' ', 3);
        if (first.Length < 2 || !first[0].StartsWith("HTTP/", StringComparison.Ordinal) || !int.TryParse(first[1], NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            return null;
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (string? line = bytes.Line(LongestLine); line is { Length: > 0 } && fields.Count < MostFields; line = bytes.Line(LongestLine))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                fields[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return new HttpAnswer(status, fields, block.AsMemory((int)bytes.Position));
    }

    /// <summary>The body as it was before it was sent.</summary>
    /// <exception cref="InputException">It is larger than <paramref name="limit"/>, or packed in a way that is not known or damaged.</exception>
    public byte[] Body(int limit)
    {
        byte[] body = Fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Unchunked(Raw.Span) : Raw.ToArray();
        foreach (string coding in (Fields.GetValueOrDefault("Content-Encoding") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            body = Unpacked(body, coding.ToLowerInvariant(), limit);
        }

        return body;
    }

    // crawlers often keep the field though they took the chunks apart: what does not begin with a length is whole
    private static byte[] Unchunked(ReadOnlySpan<byte> raw)
    {
        using var body = new MemoryStream();
        for (var rest = raw; ;)
        {
            int end = rest.IndexOf((byte)'\n');
            string size = end is < 0 or > 1000 ? "" : Encoding.ASCII.GetString(rest[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0)
            {
                return body.Length == 0 ? raw.ToArray() : body.ToArray();
            }

            if (length == 0)
            {
                return body.ToArray();
            }

            rest = rest[(end + 1)..];
            body.Write(rest[..Math.Min(length, rest.Length)]);
            rest = rest.Length <= length + 2 ? [] : rest[(length + 1)..].TrimStart((byte)'\n');
        }
    }

    private static byte[] Unpacked(byte[] body, string coding, int limit)
    {
        bool isGzip = body is [0x1F, 0x8B, ..];
        if (coding is "identity" || (coding is "gzip" or "x-gzip" && !isGzip))
        {
            return body; // here too the field may have outlived the packing
        }

        using var packed = new MemoryStream(body, writable: false);
        using Stream content = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw new InputException($"is packed as \"{coding}\", which is not known."),
        };
        return BoundedRead.All(content, limit);
    }
}
