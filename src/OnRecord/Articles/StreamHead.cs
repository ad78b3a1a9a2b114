namespace OnRecord.Articles;

/// <summary>The first bytes of a stream: enough to tell what it is, and no more waiting than that takes.</summary>
internal static class StreamHead
{
    private const int Most = 4096;

    /// <summary>
    /// Reads up to 4,096 bytes; fewer where the stream ends, or where what has come so far is a whole line that begins and ends as a line of
    /// JSON does: whoever writes one line at a time into a pipe is answered line by line.
    /// </summary>
    public static byte[] Read(Stream stream)
    {
        byte[] head = new byte[Most];
        int length = 0;
        for (int got = stream.Read(head); got > 0; got = stream.Read(head.AsSpan(length)))
        {
            length += got;
            if (length == Most || IsLineOfJson(head.AsSpan(0, length)))
            {
                break;
            }
        }

        return head[..length];
    }

    private static bool IsLineOfJson(ReadOnlySpan<byte> head)
    {
        int end = head.IndexOf((byte)'\n');
        return end > 0 && head[..end].Trim(" \r\t"u8) is [(byte)'{', .., (byte)'}'];
    }
}
