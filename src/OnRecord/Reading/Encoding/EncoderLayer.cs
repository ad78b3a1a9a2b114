namespace OnRecord.Reading.Encoding;

/// <summary>The weights of one of the encoder's layers.</summary>
internal sealed unsafe class EncoderLayer(WeightFile file, MatrixKernel kernel, string prefix)
{
    private const int Hidden = TransformerEncoder.Hidden;

    /// <summary>Query, key and value side by side: 384 to 1,152.</summary>
    public PackedMatrix QueryKeyValue { get; } = LinearMaps.Pack(file, kernel, prefix + "query", prefix + "key", prefix + "value");

    /// <summary>Out of the attention: 384 to 384.</summary>
    public PackedMatrix Attention { get; } = LinearMaps.Pack(file, kernel, prefix + "attention");

    /// <summary>384 to 1,536.</summary>
    public PackedMatrix Up { get; } = LinearMaps.Pack(file, kernel, prefix + "up");

    /// <summary>1,536 to 384.</summary>
    public PackedMatrix Down { get; } = LinearMaps.Pack(file, kernel, prefix + "down");

    /// <summary>Weight and bias of the norm after the attention.</summary>
    public (float[] Weight, float[] Bias) AttentionNorm { get; } = (file.Read(prefix + "attention_norm.weight"), file.Read(prefix + "attention_norm.bias"));

    /// <summary>Weight and bias of the norm at the end.</summary>
    public (float[] Weight, float[] Bias) Norm { get; } = (file.Read(prefix + "norm.weight"), file.Read(prefix + "norm.bias"));

    /// <summary>Query, key and value of some rows: from their states to <see cref="EncoderWorkspace.Asked"/>.</summary>
    public void Ask(EncoderWorkspace room, (int First, int End) rows) =>
        QueryKeyValue.Multiply(Row(room.States, rows.First, Hidden), Hidden, rows.End - rows.First, Row(room.Asked, rows.First, QueryKeyValue.Width), QueryKeyValue.Width);

    /// <summary>All that follows the attention, for some rows: from <see cref="EncoderWorkspace.Mixed"/> to their new states.</summary>
    public void Finish(EncoderWorkspace room, (int First, int End) rows)
    {
        Attention.Multiply(Row(room.Mixed, rows.First, Hidden), Hidden, rows.End - rows.First, Row(room.Change, rows.First, Hidden), Hidden);
        AddAndNorm(room, rows, AttentionNorm);
        for (int first = rows.First; first < rows.End; first += PackedMatrix.RowsAtOnce)
        {
            FeedForward(room, (first, Math.Min(first + PackedMatrix.RowsAtOnce, rows.End)));
        }

        AddAndNorm(room, rows, Norm);
    }

    // so many rows at once that the wide ones between the two maps stay in the second-level cache
    private void FeedForward(EncoderWorkspace room, (int First, int End) rows)
    {
        int count = rows.End - rows.First, width = Up.Width;
        float* wide = Row(room.Wide, rows.First, width);
        Up.Multiply(Row(room.States, rows.First, Hidden), Hidden, count, wide, width);
        Activations.Gelu(new Span<float>(wide, count * width));
        Down.Multiply(wide, width, count, Row(room.Change, rows.First, Hidden), Hidden);
    }

    private static float* Row(AlignedFloats numbers, int row, int width) => numbers.Pointer + (row * width);

    private static void AddAndNorm(EncoderWorkspace room, (int First, int End) rows, (float[] Weight, float[] Bias) norm)
    {
        for (int i = rows.First; i < rows.End; i++)
        {
            var state = room.States.Span.Slice(i * Hidden, Hidden);
            Rows.Add(state, room.Change.Span.Slice(i * Hidden, Hidden));
            Activations.LayerNorm(state, norm.Weight, norm.Bias);
        }
    }
}
