using System.Text;

namespace OnRecord.Articles.Archives;

/// <summary>Reads an archive forwards: lines, blocks of a known length, and on to a mark; what was read in error can be given back.</summary>
internal sealed class ArchiveBytes(Stream stream)
{
    private byte[] block = new byte[64 * 1024];
    private int at;
    private int got;

    /// <summary>How many bytes were taken.</summary>
    public long Position { get; private set; }

    /// <summary>Whether nothing comes any more.</summary>
    public bool IsAtEnd => !Fill();

    /// <summary>The next line without its end; <see langword="null"/> at the end of the archive.</summary>
    /// <exception cref="InputException">It is longer than <paramref name="limit"/>.</exception>
    public string? Line(int limit)
    {
        var line = new List<byte>();
        for (int b = Take(); b >= 0; b = Take())
        {
            if (b == '\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(line.Count < limit ? (byte)b : throw new InputException($"has a line of more than {limit:N0} bytes."));
        }

        return line.Count == 0 ? null : Encoding.UTF8.GetString([.. line]);
    }

    /// <summary>The next bytes; fewer than asked for at the end.</summary>
    public byte[] Block(int length)
    {
        using var all = new MemoryStream(); // grows with what is there, not with what is claimed
        for (int left = length; left > 0 && Fill();)
        {
            int count = Math.Min(left, got - at);
            all.Write(block, at, count);
            (at, left, Position) = (at + count, left - count, Position + count);
        }

        return all.ToArray();
    }

    /// <summary>Passes over bytes.</summary>
    public void Skip(long length)
    {
        for (long left = length; left > 0 && Fill();)
        {
            int count = (int)Math.Min(left, got - at);
            (at, left, Position) = (at + count, left - count, Position + count);
        }
    }

    /// <summary>Whether these bytes come next.</summary>
    public bool IsNext(ReadOnlySpan<byte> bytes)
    {
        while (got - at < bytes.Length && Grow())
        {
        }

        return block.AsSpan(at, got - at).StartsWith(bytes);
    }

    /// <summary>Goes on to where these bytes come next.</summary>
    /// <returns>Whether they do.</returns>
    public bool SkipTo(ReadOnlySpan<byte> bytes)
    {
        while (!IsNext(bytes))
        {
            int found = block.AsSpan(at, got - at).IndexOf(bytes);
            int count = found >= 0 ? found : Math.Max(got - at - bytes.Length + 1, 0);
            (at, Position) = (at + count, Position + count);
            if (found < 0 && !Grow())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next bytes, at least one where there is any, but none from where <paramref name="mark"/> begins a second time (at the very start it may stand).</summary>
    public byte[] Upto(ReadOnlySpan<byte> mark, int most)
    {
        _ = IsNext(mark); // so that a mark over the end of the block is seen whole
        if (at == got)
        {
            return [];
        }

        var ahead = block.AsSpan(at, Math.Min(got - at, most + mark.Length - 1));
        int found = ahead[1..].IndexOf(mark);
        // the last bytes may be the beginning of a mark: they come with the next block, unless nothing does
        int count = found >= 0 ? found + 1 : Math.Max(1, Math.Min(most, ahead.Length - mark.Length + 1));
        return Block(count);
    }

    /// <summary>Gives back what was taken last.</summary>
    public void Return(byte[] bytes)
    {
        block = [.. bytes, .. block.AsSpan(at, got - at)];
        (at, got, Position) = (0, block.Length, Position - bytes.Length);
    }

    private int Take()
    {
        if (!Fill())
        {
            return -1;
        }

        Position++;
        return block[at++];
    }

    private bool Fill() => at < got || Grow();

    // what is left moves to the front; the block grows only after something was given back
    private bool Grow()
    {
        block.AsSpan(at, got - at).CopyTo(block);
        (at, got) = (0, got - at);
        if (got == block.Length)
        {
            Array.Resize(ref block, block.Length * 2);
        }

        int more = stream.Read(block.AsSpan(got));
        got += more;
        return more > 0;
    }
}
