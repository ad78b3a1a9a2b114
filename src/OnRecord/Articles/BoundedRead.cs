namespace OnRecord.Articles;

/// <summary>Reading a stream to its end, but never beyond a limit.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes of the stream.</summary>
    /// <exception cref="InputException">There are more than <paramref name="limit"/>.</exception>
    public static byte[] All(Stream stream, int limit)
    {
        using var all = new MemoryStream();
        byte[] block = new byte[64 * 1024];
        for (int got = stream.Read(block); got > 0; got = stream.Read(block))
        {
            if (all.Length + got > limit)
            {
                throw new InputException($"is larger than {limit:N0} bytes, the limit of one article.");
            }

            all.Write(block, 0, got);
        }

        return all.ToArray();
    }
}
