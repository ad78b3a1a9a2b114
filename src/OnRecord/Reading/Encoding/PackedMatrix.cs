using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The right-hand side of a product, laid out in panels as a kernel reads it: for a linear map, its weights [out, in] and bias. Immutable after
/// packing when it holds weights; a workspace's own matrices are packed anew for each use.
/// </summary>
internal sealed unsafe class PackedMatrix : IDisposable
{
    /// <summary>So many rows go by the panels together that what they give stays in the second-level cache; a multiple of every kernel's rows.</summary>
    public const int RowsAtOnce = 240;

    // a part of a panel stays in the first-level cache while the rows go by it: 192 x 32 numbers are 24 KiB (Goto and van de Geijn, see MatrixKernel)
    private const int DepthAtOnce = 192;

    private readonly MatrixKernel kernel;
    private readonly AlignedFloats panels;
    private readonly AlignedFloats bias;

    /// <summary>Room for at most <paramref name="outputs"/> columns and a depth of <paramref name="inputs"/>, all zero.</summary>
    public PackedMatrix(MatrixKernel kernel, int outputs, int inputs)
    {
        this.kernel = kernel;
        Depth = inputs;
        Width = RoundUp(outputs, kernel.Columns);
        panels = new AlignedFloats(Width * inputs);
        bias = new AlignedFloats(Width);
    }

    /// <summary>Columns, padded to whole panels; the stride of a result.</summary>
    public int Width { get; private set; }

    /// <summary>Inputs of the linear map.</summary>
    public int Depth { get; private set; }

    /// <summary><paramref name="value"/> rounded up to a multiple of <paramref name="step"/>.</summary>
    public static int RoundUp(int value, int step) => (value + step - 1) / step * step;

    /// <summary>Uses only part of the room: for matrices whose size changes from call to call.</summary>
    public void Resize(int outputs, int inputs)
    {
        Width = RoundUp(outputs, kernel.Columns);
        Depth = inputs;
    }

    /// <summary>Sets output <paramref name="column"/>: its weights over the inputs, and its bias.</summary>
    public void SetColumn(int column, ReadOnlySpan<float> weights, float start = 0)
    {
        int columns = kernel.Columns;
        float* to = panels.Pointer + ((nint)(column / columns) * columns * Depth) + (column % columns);
        foreach (float weight in weights)
        {
            *to = weight;
            to += columns;
        }

        bias.Pointer[column] = start;
    }

    /// <summary>Sets the first outputs: the weights of each are a row of <paramref name="rows"/>. Their biases stay.</summary>
    /// <param name="rows">Rows of <see cref="Depth"/> numbers, with room for rows up to a multiple of four.</param>
    /// <param name="stride">Numbers from row to row.</param>
    /// <param name="count">How many rows.</param>
    public void SetColumns(float* rows, int stride, int count)
    {
        int columns = kernel.Columns;
        // the portable kernel does without: so its tests cover what a processor of another kind does
        bool byVectors = Sse.IsSupported && kernel is not MatrixKernel128;
        for (int column = 0; column < count; column += 4)
        {
            float* row = rows + ((nint)column * stride);
            float* to = panels.Pointer + ((nint)(column / columns) * columns * Depth) + (column % columns);
            for (int k = 0; k < Depth; k += 4, to += 4 * columns)
            {
                if (byVectors)
                {
                    Transpose(row + k, stride, to, columns);
                }
                else
                {
                    TransposeOneByOne(row + k, stride, to, columns);
                }
            }
        }
    }

    /// <summary>Sets the weights that all outputs give to one input: row <paramref name="input"/> of the right-hand side.</summary>
    public void SetRow(int input, ReadOnlySpan<float> weights)
    {
        int columns = kernel.Columns;
        for (int column = 0; column < weights.Length; column += columns)
        {
            var part = weights.Slice(column, Math.Min(columns, weights.Length - column));
            part.CopyTo(new Span<float>(panels.Pointer + ((nint)column * Depth) + (input * columns), columns));
        }
    }

    /// <summary>result = a B + bias. <paramref name="a"/> and <paramref name="result"/> have room for rows up to a multiple of the kernel's.</summary>
    /// <param name="a">Rows of <see cref="Depth"/> numbers.</param>
    /// <param name="strideA">Numbers from row to row of <paramref name="a"/>.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="result">Rows of <see cref="Width"/> numbers.</param>
    /// <param name="strideResult">Numbers from row to row of <paramref name="result"/>.</param>
    public void Multiply(float* a, int strideA, int rows, float* result, int strideResult)
    {
        for (int row = 0; row < rows; row += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, rows - row);
            for (int from = 0; from < Depth; from += DepthAtOnce)
            {
                MultiplyPart(a + ((nint)row * strideA), strideA, count, from, result + ((nint)row * strideResult), strideResult);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        panels.Dispose();
        bias.Dispose();
    }

    // four rows of four numbers to four columns
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(float* from, int stride, float* to, int strideTo)
    {
        var (a, b) = (Vector128.Load(from), Vector128.Load(from + stride));
        var (c, d) = (Vector128.Load(from + (2 * stride)), Vector128.Load(from + (3 * stride)));
        var (ab, cd) = (Sse.UnpackLow(a, b), Sse.UnpackLow(c, d));
        var (abHigh, cdHigh) = (Sse.UnpackHigh(a, b), Sse.UnpackHigh(c, d));
        Sse.MoveLowToHigh(ab, cd).Store(to);
        Sse.MoveHighToLow(cd, ab).Store(to + strideTo);
        Sse.MoveLowToHigh(abHigh, cdHigh).Store(to + (2 * strideTo));
        Sse.MoveHighToLow(cdHigh, abHigh).Store(to + (3 * strideTo));
    }

    private static void TransposeOneByOne(float* from, int stride, float* to, int strideTo)
    {
        for (int i = 0; i < 16; i++)
        {
            to[(i % 4 * strideTo) + (i / 4)] = from[(i / 4 * stride) + (i % 4)];
        }
    }

    // the inputs from one on, added to what those before gave
    private void MultiplyPart(float* a, int strideA, int rows, int from, float* result, int strideResult)
    {
        int columns = kernel.Columns, step = kernel.Rows, depth = Math.Min(DepthAtOnce, Depth - from);
        nint panelSize = (nint)columns * Depth;
        float* panel = panels.Pointer + ((nint)from * columns);
        for (int column = 0; column < Width; column += columns, panel += panelSize)
        {
            float* next = panel + panelSize;
            for (int row = 0; row < rows; row += step, next += depth * MatrixKernel.NextAStep)
            {
                float* tile = result + ((nint)row * strideResult) + column;
                float* start = from == 0 ? bias.Pointer + column : tile;
                kernel.Tile(a + ((nint)row * strideA) + from, strideA, panel, depth, start, from == 0 ? 0 : strideResult, tile, strideResult, next);
            }
        }
    }
}
