namespace OnRecord.Reading.Encoding;

/// <summary>The room it takes to encode one window. Taken from a pool, so that reading allocates nothing that is large.</summary>
/// <param name="kernel">The kernel that its matrices are packed for.</param>
internal sealed class EncoderWorkspace(MatrixKernel kernel) : IDisposable
{
    /// <summary>Room for the longest window, its two marks, and the rows a kernel reads past the end.</summary>
    public const int Rows = 528;

    private const int Hidden = TransformerEncoder.Hidden;

    private readonly List<AttentionRoom> lanes = [new AttentionRoom(kernel)];

    /// <summary>The states [rows, 384].</summary>
    public AlignedFloats States { get; } = new(Rows * Hidden);

    /// <summary>Query, key, value [rows, 1,152].</summary>
    public AlignedFloats Asked { get; } = new(Rows * 3 * Hidden);

    /// <summary>The rows between the feed-forward maps [rows, 1,536].</summary>
    public AlignedFloats Wide { get; } = new(Rows * 4 * Hidden);

    /// <summary>What the heads give [rows, 384].</summary>
    public AlignedFloats Mixed { get; } = new(Rows * Hidden);

    /// <summary>What is added to the states [rows, 384].</summary>
    public AlignedFloats Change { get; } = new(Rows * Hidden);

    /// <summary>The attention's room of each thread that works on this window, for at least <paramref name="count"/> of them.</summary>
    public IReadOnlyList<AttentionRoom> Lanes(int count)
    {
        while (lanes.Count < count)
        {
            lanes.Add(new AttentionRoom(kernel));
        }

        return lanes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        States.Dispose();
        Asked.Dispose();
        Wide.Dispose();
        Mixed.Dispose();
        Change.Dispose();
        lanes.ForEach(l => l.Dispose());
    }
}
