using System.IO.Compression;

namespace OnRecord.Articles.Archives;

/// <summary>
/// The members of a gzip file (RFC 1952), each as a stream of its own: archives pack record by record, so that a damaged member costs that record and no other.
/// </summary>
internal static class GzipMembers
{
    private static readonly byte[] Magic = [0x1F, 0x8B, 8];

    /// <summary>The members, each to be read before the next is asked for. What is between two is passed over.</summary>
    /// <param name="packed">The file, at its start.</param>
    /// <returns>Where the member begins in the file, and its content.</returns>
    public static IEnumerable<(long Offset, Stream Content)> Read(ArchiveBytes packed)
    {
        using var bytes = new MemberBytes(packed);
        while (packed.SkipTo(Magic))
        {
            long offset = packed.Position;
            if (!SkipHeader(packed))
            {
                continue;
            }

            using var content = new DeflateStream(bytes, CompressionMode.Decompress, leaveOpen: true);
            yield return (offset, content);
        }
    }

    private static bool SkipHeader(ArchiveBytes packed)
    {
        byte[] header = packed.Block(10);
        if (header.Length < 10 || (header[3] & 0xE0) != 0)
        {
            return false;
        }

        if ((header[3] & 4) != 0 && packed.Block(2) is [var low, var high])
        {
            packed.Skip(low | (high << 8));
        }

        for (int flag = 8; flag <= 16; flag *= 2)
        {
            while ((header[3] & flag) != 0 && packed.Block(1) is [not 0])
            {
            }
        }

        packed.Skip((header[3] & 2) != 0 ? 2 : 0);
        return true;
    }

    /// <summary>
    /// The packed bytes, never across what may be the beginning of a member: so the unpacker, which reads ahead, cannot take anything of the next one.
    /// </summary>
    private sealed class MemberBytes(ArchiveBytes inner) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            byte[] piece = inner.Upto(Magic, buffer.Length);
            piece.CopyTo(buffer);
            return piece.Length;
        }
    }
}
