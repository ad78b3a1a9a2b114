namespace OnRecord.Reading.Encoding;

/// <summary>The room one thread needs for one attention head at a time.</summary>
/// <param name="kernel">The kernel that its matrices are packed for.</param>
internal sealed class AttentionRoom(MatrixKernel kernel) : IDisposable
{
    private const int Rows = EncoderWorkspace.Rows;

    /// <summary>So many rows of scores at once stay in the second-level cache between the two products; a multiple of every kernel's rows.</summary>
    public const int RowsAtOnce = 96;

    /// <summary>One head's scores, of some rows [<see cref="RowsAtOnce"/>, rows].</summary>
    public AlignedFloats Scores { get; } = new(RowsAtOnce * (Rows + 32));

    /// <summary>One head's keys as the right-hand side of a product.</summary>
    public PackedMatrix Keys { get; } = new(kernel, Rows, TransformerEncoder.HeadSize);

    /// <summary>One head's values as the right-hand side of a product.</summary>
    public PackedMatrix Values { get; } = new(kernel, TransformerEncoder.HeadSize, Rows);

    /// <inheritdoc/>
    public void Dispose()
    {
        Scores.Dispose();
        Keys.Dispose();
        Values.Dispose();
    }
}
