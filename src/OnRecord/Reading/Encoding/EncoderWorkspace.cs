namespace OnRecord.Reading.Encoding;

/// <summary>The room one thread needs to encode one window. Taken from a pool, so that reading allocates nothing that is large.</summary>
internal sealed class EncoderWorkspace : IDisposable
{
    /// <summary>Room for the longest window, its two marks, and the rows a kernel reads past the end.</summary>
    public const int Rows = 528;

    private const int Hidden = TransformerEncoder.Hidden;

    /// <summary>Takes the room.</summary>
    public EncoderWorkspace(MatrixKernel kernel)
    {
        Keys = new PackedMatrix(kernel, Rows, TransformerEncoder.HeadSize);
        Values = new PackedMatrix(kernel, TransformerEncoder.HeadSize, Rows);
    }

    /// <summary>The states [rows, 384].</summary>
    public AlignedFloats States { get; } = new(Rows * Hidden);

    /// <summary>Query, key, value [rows, 1,152]; then the rows between the feed-forward maps [rows, 1,536].</summary>
    public AlignedFloats Wide { get; } = new(Rows * 4 * Hidden);

    /// <summary>One head's scores [rows, rows].</summary>
    public AlignedFloats Scores { get; } = new(Rows * (Rows + 32));

    /// <summary>What the heads give [rows, 384].</summary>
    public AlignedFloats Mixed { get; } = new(Rows * Hidden);

    /// <summary>What is added to the states [rows, 384].</summary>
    public AlignedFloats Change { get; } = new(Rows * Hidden);

    /// <summary>One head's keys as the right-hand side of a product.</summary>
    public PackedMatrix Keys { get; }

    /// <summary>One head's values as the right-hand side of a product.</summary>
    public PackedMatrix Values { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        States.Dispose();
        Wide.Dispose();
        Scores.Dispose();
        Mixed.Dispose();
        Change.Dispose();
        Keys.Dispose();
        Values.Dispose();
    }
}
