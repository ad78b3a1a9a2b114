using System.Collections.Concurrent;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The small transformer under all models (MODEL.md, steps 5 and 6): 6 layers, 384 wide, 12 heads of 32, post-norm. Immutable and safe to share;
/// each call takes a workspace of its own from a pool.
/// </summary>
/// <remarks>Devlin et al., "BERT" (2019); Wang et al., "MiniLM" (2020).</remarks>
internal sealed unsafe class TransformerEncoder
{
    /// <summary>Numbers of a state.</summary>
    public const int Hidden = 384;

    /// <summary>Numbers of one attention head.</summary>
    public const int HeadSize = 32;

    private const int Heads = 12;

    // query, key and value of a row
    private const int AskedWidth = 3 * Hidden;

    // more threads would wait for each other: a window is a tenth of a second's work, in a dozen steps
    private const int MostLanes = 4;

    private readonly WeightRows words;
    private readonly float[] positions, types, normWeight, normBias;
    private readonly float[]? cases, paragraphs;
    private readonly EncoderLayer[] layers;
    private readonly MatrixKernel kernel;
    private readonly ConcurrentBag<EncoderWorkspace> pool = [];

    // how many windows are being encoded: who is alone may use all cores
    private int running;

    /// <summary>Packs the weights of <paramref name="file"/>, which must stay open: word embeddings are read from it row by row.</summary>
    public TransformerEncoder(WeightFile file, MatrixKernel kernel)
    {
        this.kernel = kernel;
        words = file.Row("embeddings.word");
        positions = file.Read("embeddings.position");
        types = file.Read("embeddings.type");
        cases = file.Has("embeddings.case") ? file.Read("embeddings.case") : null;
        paragraphs = file.Has("embeddings.paragraph") ? file.Read("embeddings.paragraph") : null;
        (normWeight, normBias) = (file.Read("embeddings.norm.weight"), file.Read("embeddings.norm.bias"));
        int count = Enumerable.Range(0, 64).TakeWhile(i => file.Has($"encoder.layer.{i}.query.weight")).Count();
        layers = new EncoderLayer[count];
        Parallel.For(0, count, i => layers[i] = new EncoderLayer(file, kernel, $"encoder.layer.{i}."));
    }

    /// <summary>Encodes one window.</summary>
    /// <param name="pieces">At most 512 pieces, marks included.</param>
    /// <param name="wanted">
    /// The pieces whose states are wanted, in their order: the last layer is worked out for them alone, and their states come one after the other. Empty for all.
    /// </param>
    /// <returns>The workspace with the states [pieces, 384] or [wanted, 384]; give it back with <see cref="Return"/> once they are read.</returns>
    public EncoderWorkspace Encode(ReadOnlySpan<EncoderInput> pieces, ReadOnlySpan<int> wanted = default)
    {
        if (!pool.TryTake(out var room))
        {
            room = new EncoderWorkspace(kernel);
        }

        int lanes = Interlocked.Increment(ref running) > 1 ? 1 : Math.Clamp(Environment.ProcessorCount, 1, MostLanes);
        try
        {
            Encode(pieces, wanted, room, lanes);
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }

        return room;
    }

    /// <summary>Gives a workspace back for the next window.</summary>
    public void Return(EncoderWorkspace room) => pool.Add(room);

    private void Embed(ReadOnlySpan<EncoderInput> pieces, Span<float> states)
    {
        for (int i = 0; i < pieces.Length; i++)
        {
            var row = states.Slice(i * Hidden, Hidden);
            var piece = pieces[i];
            words.Read(piece.Id, row);
            Add(row, cases, piece.Case);
            Add(row, paragraphs, piece.Paragraph);
            Add(row, positions, i);
            Add(row, types, piece.Type);
            Activations.LayerNorm(row, normWeight, normBias);
        }
    }

    private static void Add(Span<float> row, float[]? table, int index)
    {
        if (table is not null)
        {
            Rows.Add(row, table.AsSpan(index * Hidden, Hidden));
        }
    }

    // the same numbers whatever the lanes: each row and each head is worked out by one of them, in the same way
    private void Encode(ReadOnlySpan<EncoderInput> pieces, ReadOnlySpan<int> wanted, EncoderWorkspace room, int lanes)
    {
        int rows = pieces.Length, asking = rows;
        var attention = room.Lanes(lanes);
        Embed(pieces, room.States.Span);
        InLanes(lanes, lane => layers[0].Ask(room, Part(rows, lane, lanes)));
        for (int i = 0; i < layers.Length; i++)
        {
            var (layer, next) = (layers[i], i + 1 < layers.Length ? layers[i + 1] : null);
            if (next is null && !wanted.IsEmpty)
            {
                asking = wanted.Length;
                Gather(room, wanted);
            }

            InLanes(lanes, lane => AttendHeads(room, attention[lane], asking, rows, lane, lanes));
            InLanes(lanes, lane =>
            {
                var part = Part(asking, lane, lanes);
                layer.Finish(room, part);
                next?.Ask(room, part);
            });
        }
    }

    // states and queries of these rows to the front; all keys and values stay
    private static void Gather(EncoderWorkspace room, ReadOnlySpan<int> wanted)
    {
        Span<float> states = room.States.Span, asked = room.Asked.Span;
        for (int i = 0; i < wanted.Length; i++)
        {
            states.Slice(wanted[i] * Hidden, Hidden).CopyTo(states[(i * Hidden)..]);
            asked.Slice(wanted[i] * AskedWidth, Hidden).CopyTo(asked[(i * AskedWidth)..]);
        }
    }

    private static void InLanes(int lanes, Action<int> work)
    {
        if (lanes == 1)
        {
            work(0);
        }
        else
        {
            Parallel.For(0, lanes, work);
        }
    }

    // whole tiles, so that no lane writes into the rows of another
    private (int First, int End) Part(int rows, int lane, int lanes)
    {
        int step = PackedMatrix.RoundUp((rows + lanes - 1) / lanes, kernel.Rows);
        int first = Math.Min(lane * step, rows);
        return (first, Math.Min(first + step, rows));
    }

    private static void AttendHeads(EncoderWorkspace room, AttentionRoom lane, int asking, int rows, int first, int step)
    {
        for (int head = first; head < Heads; head += step)
        {
            AttendHead(room, lane, asking, rows, head * HeadSize);
        }
    }

    private static void AttendHead(EncoderWorkspace room, AttentionRoom lane, int asking, int rows, int start)
    {
        var asked = room.Asked.Span;
        var (keys, values, scores) = (lane.Keys, lane.Values, lane.Scores);
        keys.Resize(rows, HeadSize);
        values.Resize(HeadSize, rows);
        keys.SetColumns(room.Asked.Pointer + Hidden + start, AskedWidth, rows);
        for (int i = 0; i < rows; i++)
        {
            values.SetRow(i, asked.Slice((i * AskedWidth) + (2 * Hidden) + start, HeadSize));
        }

        int stride = keys.Width;
        Span<float> shares = stackalloc float[AttentionRoom.RowsAtOnce];
        for (int first = 0; first < asking; first += AttentionRoom.RowsAtOnce)
        {
            int count = Math.Min(AttentionRoom.RowsAtOnce, asking - first);
            float* mixed = room.Mixed.Pointer + (first * Hidden) + start;
            keys.Multiply(room.Asked.Pointer + (first * AskedWidth) + start, AskedWidth, count, scores.Pointer, stride);
            for (int i = 0; i < count; i++)
            {
                shares[i] = Activations.Exponentials(scores.Span.Slice(i * stride, rows), 0.17677669f);
            }

            // the sum of the softmax is divided out of 32 numbers behind the product rather than of all scores before it
            values.Multiply(scores.Pointer, stride, count, mixed, Hidden);
            for (int i = 0; i < count; i++)
            {
                Rows.Multiply(new Span<float>(mixed + (i * Hidden), HeadSize), shares[i]);
            }
        }
    }
}
