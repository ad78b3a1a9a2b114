using System.IO.Compression;

namespace OnRecord.Articles.Archives;

/// <summary>The content of a gzip file (RFC 1952), of one or many members, given up when it grows beyond what text ever does: a bomb. Reading only.</summary>
/// <param name="packed">The file; not closed.</param>
/// <param name="free">What it may grow to whatever its size.</param>
internal sealed class UnpackedStream(Stream packed, long free) : ReadOnlyStream
{
    // text packs to a third, markup and logs to a twentieth; gzip can at most do 1,032
    private const int MostGrowth = 200;

    private readonly CountedStream counted = new(packed);
    private GZipStream? content;
    private long given;

    public override int Read(Span<byte> buffer)
    {
        content ??= new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true);
        int got = content.Read(buffer);
        given += got;
        return given > free && given > counted.Count * MostGrowth
            ? throw new InputException($"unpacks to more than {MostGrowth} times its size; that is no text but a bomb.")
            : got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Counts what is read from a stream.</summary>
    private sealed class CountedStream(Stream inner) : ReadOnlyStream
    {
        public long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            int got = inner.Read(buffer);
            Count += got;
            return got;
        }
    }
}
