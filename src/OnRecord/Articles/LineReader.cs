using System.Buffers;
using System.Text;

namespace OnRecord.Articles;

/// <summary>One line of a stream as UTF-8, without its line end.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">The line, or <see langword="null"/> where it is longer than the limit and was passed over.</param>
internal readonly record struct ByteLine(int Number, byte[]? Bytes);

/// <summary>Lines of a stream of any length, none longer than the limit, in memory that does not grow with the stream.</summary>
internal static class LineReader
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>The lines of the stream, made UTF-8 where it is UTF-16 or in the encoding that the options name.</summary>
    public static IEnumerable<ByteLine> Read(Stream stream, InputOptions options)
    {
        byte[] head = StreamHead.Read(stream);
        int mark = TextDecoder.MarkLength(head);
        var encoding = mark == 0 ? options.Encoding ?? TextDecoder.OfStream(head) : TextDecoder.OfStream(head);
        Stream whole = new PrefixedStream(head.AsMemory(mark), stream);
        // lenient on purpose: a bad unit becomes U+FFFD in its own line instead of ending the stream
        return encoding is UTF8Encoding
            ? Split(whole, options.MaxBytes)
            : Split(Encoding.CreateTranscodingStream(whole, TextDecoder.Lenient(encoding), Encoding.UTF8), options.MaxBytes);
    }

    private static IEnumerable<ByteLine> Split(Stream stream, int limit)
    {
        byte[] block = new byte[BlockBytes];
        var line = new ArrayBufferWriter<byte>();
        bool tooLong = false;
        int number = 1;
        for (int got = stream.Read(block); got > 0; got = stream.Read(block))
        {
            int start = 0;
            while (start < got)
            {
                int end = block.AsSpan(start, got - start).IndexOf((byte)'\n');
                int length = end < 0 ? got - start : end;
                tooLong |= line.WrittenCount + length > limit;
                if (!tooLong)
                {
                    line.Write(block.AsSpan(start, length));
                }

                start += length + 1;
                if (end >= 0)
                {
                    yield return Take(line, number++, ref tooLong);
                }
            }
        }

        if (tooLong || line.WrittenCount > 0)
        {
            yield return Take(line, number, ref tooLong);
        }
    }

    private static ByteLine Take(ArrayBufferWriter<byte> line, int number, ref bool tooLong)
    {
        var taken = new ByteLine(number, tooLong ? null : line.WrittenSpan.ToArray());
        tooLong = false;
        line.ResetWrittenCount();
        return taken;
    }
}
