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

    private readonly WeightRows words;
    private readonly float[] positions, types, normWeight, normBias;
    private readonly float[]? cases, paragraphs;
    private readonly EncoderLayer[] layers;
    private readonly MatrixKernel kernel;
    private readonly ConcurrentBag<EncoderWorkspace> pool = [];

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
    /// <returns>The workspace with the states [pieces, 384]; give it back with <see cref="Return"/> once they are read.</returns>
    public EncoderWorkspace Encode(ReadOnlySpan<EncoderInput> pieces)
    {
        if (!pool.TryTake(out var room))
        {
            room = new EncoderWorkspace(kernel);
        }

        Embed(pieces, room.States.Span);
        foreach (var layer in layers)
        {
            Attend(layer, room, pieces.Length);
            FeedForward(layer, room, pieces.Length);
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

    private static void Attend(EncoderLayer layer, EncoderWorkspace room, int rows)
    {
        int width = layer.QueryKeyValue.Width;
        layer.QueryKeyValue.Multiply(room.States.Pointer, Hidden, rows, room.Wide.Pointer, width);
        for (int head = 0; head < Heads; head++)
        {
            AttendHead(room, rows, width, head * HeadSize);
        }

        layer.Attention.Multiply(room.Mixed.Pointer, Hidden, rows, room.Change.Pointer, Hidden);
        AddAndNorm(room, rows, layer.AttentionNorm);
    }

    private static void AttendHead(EncoderWorkspace room, int rows, int width, int start)
    {
        var wide = room.Wide.Span;
        room.Keys.Resize(rows, HeadSize);
        room.Values.Resize(HeadSize, rows);
        for (int i = 0; i < rows; i++)
        {
            room.Keys.SetColumn(i, wide.Slice((i * width) + Hidden + start, HeadSize));
            room.Values.SetRow(i, wide.Slice((i * width) + (2 * Hidden) + start, HeadSize));
        }

        int stride = room.Keys.Width;
        room.Keys.Multiply(room.Wide.Pointer + start, width, rows, room.Scores.Pointer, stride);
        for (int i = 0; i < rows; i++)
        {
            Activations.Softmax(room.Scores.Span.Slice(i * stride, rows), 0.17677669f);
        }

        room.Values.Multiply(room.Scores.Pointer, stride, rows, room.Mixed.Pointer + start, Hidden);
    }

    private static void FeedForward(EncoderLayer layer, EncoderWorkspace room, int rows)
    {
        int width = layer.Up.Width;
        layer.Up.Multiply(room.States.Pointer, Hidden, rows, room.Wide.Pointer, width);
        Activations.Gelu(room.Wide.Span[..(rows * width)]);
        layer.Down.Multiply(room.Wide.Pointer, width, rows, room.Change.Pointer, Hidden);
        AddAndNorm(room, rows, layer.Norm);
    }

    private static void AddAndNorm(EncoderWorkspace room, int rows, (float[] Weight, float[] Bias) norm)
    {
        for (int i = 0; i < rows; i++)
        {
            var state = room.States.Span.Slice(i * Hidden, Hidden);
            Rows.Add(state, room.Change.Span.Slice(i * Hidden, Hidden));
            Activations.LayerNorm(state, norm.Weight, norm.Bias);
        }
    }
}
