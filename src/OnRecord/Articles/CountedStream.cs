namespace OnRecord.Articles;

/// <summary>A stream whose reader tells how much was read.</summary>
/// <param name="stream">Is disposed of with this one.</param>
/// <param name="took">Told of the bytes of each reading.</param>
internal sealed class CountedStream(Stream stream, Action<int> took) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        int got = stream.Read(buffer);
        took(got);
        return got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
