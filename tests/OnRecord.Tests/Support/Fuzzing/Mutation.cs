namespace OnRecord.Tests.Support.Fuzzing;

/// <summary>Damages files the way transfers, crawlers and attackers do: bytes changed, cut out, doubled, moved, put in, the rest cut off.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens =
    [
        [0], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], "\r\n\r\n"u8.ToArray(), "\""u8.ToArray(), "<"u8.ToArray(), "<![CDATA["u8.ToArray(), "]]>"u8.ToArray(), "<!--"u8.ToArray(), "&#x0;&#xD800;&nbsp"u8.ToArray(),
        "{\""u8.ToArray(), "\\ud800"u8.ToArray(), "[[[[[[[["u8.ToArray(), "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "WARC/1.0\r\n"u8.ToArray(), "Content-Length: 2147483647\r\n"u8.ToArray(), "\r\n--cut\r\n"u8.ToArray(),
        "endstream endobj"u8.ToArray(), "<< /Length 1 0 R >>"u8.ToArray(), [0x1F, 0x8B, 8], [.. Enumerable.Repeat("<div>"u8.ToArray(), 500).SelectMany(t => t)], [.. Enumerable.Repeat("> "u8.ToArray(), 300).SelectMany(t => t)], [.. Enumerable.Repeat("*_["u8.ToArray(), 300).SelectMany(t => t)],
    ];

    /// <summary>A damaged copy; one to eight things are done to it.</summary>
    public static byte[] Of(byte[] file, Random random)
    {
        var bytes = new List<byte>(file);
        for (int left = random.Next(1, 9); left > 0; left--)
        {
            One(bytes, random);
        }

        return [.. bytes];
    }

    /// <summary>A damaged copy of a record whose borders stay whole: only bytes inside are changed, none into a line end.</summary>
    public static byte[] Within(byte[] record, Random random)
    {
        byte[] bytes = [.. record];
        for (int left = random.Next(1, 6); left > 0; left--)
        {
            int at = random.Next(8, bytes.Length - 8);
            bytes[at] = bytes[at] is (byte)'\r' or (byte)'\n' ? bytes[at] : (byte)random.Next(' ', 0x7F);
        }

        return bytes;
    }

    private static void One(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1), length = Math.Min(random.Next(1, 1 + random.Next(1, 400)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                var moved = bytes.GetRange(at, length);
                bytes.RemoveRange(at, length);
                bytes.InsertRange(random.Next(bytes.Count + 1), moved);
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                byte[] noise = new byte[random.Next(1, 30)];
                random.NextBytes(noise);
                bytes.InsertRange(at, noise);
                break;
            default:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }
}
