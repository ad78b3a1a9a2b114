using System.Diagnostics;
using System.Globalization;
using OnRecord.Reading.Encoding;

namespace OnRecord.Benchmarks;

/// <summary>
/// What this processor can do in float32 on one core by the kernel that the reader uses, and what is left of it in the reader's own products: the yardstick for words a second.
/// </summary>
internal static class KernelPeak
{
    private const int Rounds = 9, Hidden = 384, Wide = 1536, Window = 480;

    /// <summary>GFLOPS of one tile over and over on numbers in the first-level cache, and of the two largest products of a layer, and of the whole encoder.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="output">Gets one line a figure.</param>
    public static void Run(string models, TextWriter output)
    {
        var kernel = MatrixKernel.Best;
        output.WriteLine($"kernel: {kernel.GetType().Name}, tiles of {kernel.Rows} by {kernel.Columns}");
        double peak = OfTile(kernel);
        Print(output, "one tile, depth 192, in the first-level cache (the peak)", peak, peak);
        Print(output, $"{Window} x {Hidden} x {Wide} (up)", OfProduct(kernel, Hidden, Wide), peak);
        Print(output, $"{Window} x {Wide} x {Hidden} (down)", OfProduct(kernel, Wide, Hidden), peak);
        Print(output, $"the reader's encoder on a window of {Window} pieces", OfEncoder(models, kernel), peak);
    }

    private static double OfEncoder(string models, MatrixKernel kernel)
    {
        const double Layers = 6, N = Window;
        using var weights = WeightFile.Open(Path.Combine(models, "reader"), "reader.safetensors");
        var encoder = new TransformerEncoder(weights, kernel);
        var pieces = Enumerable.Range(0, Window).Select(i => new EncoderInput(1000 + i)).ToArray();
        double maps = 2 * N * Hidden * ((4 * Hidden) + (2 * Wide)), attention = 4 * N * N * Hidden;
        return Best(Layers * (maps + attention), () => encoder.Return(encoder.Encode(pieces)));
    }

    private static unsafe double OfTile(MatrixKernel kernel)
    {
        const int Depth = 192, Times = 20_000;
        using var a = new AlignedFloats(kernel.Rows * Depth);
        using var panel = new AlignedFloats(kernel.Columns * Depth);
        using var bias = new AlignedFloats(kernel.Columns);
        using var c = new AlignedFloats(kernel.Rows * kernel.Columns);
        return Best(2.0 * kernel.Rows * kernel.Columns * Depth * Times, () =>
        {
            for (int i = 0; i < Times; i++)
            {
                kernel.Tile(a.Pointer, Depth, panel.Pointer, Depth, bias.Pointer, 0, c.Pointer, kernel.Columns, panel.Pointer);
            }
        });
    }

    private static unsafe double OfProduct(MatrixKernel kernel, int inputs, int outputs)
    {
        int rows = PackedMatrix.RoundUp(Window, kernel.Rows);
        using var packed = new PackedMatrix(kernel, outputs, inputs);
        using var a = new AlignedFloats(rows * inputs);
        using var c = new AlignedFloats(rows * packed.Width);
        return Best(2.0 * Window * inputs * outputs, () => packed.Multiply(a.Pointer, inputs, Window, c.Pointer, packed.Width));
    }

    // the best round: others on the machine can only take away
    private static double Best(double operations, Action work)
    {
        work();
        double best = double.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return operations / best / 1e9;
    }

    private static void Print(TextWriter output, string what, double rate, double peak) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {rate:F1} GFLOPS, {rate / peak:P0} of the peak"));
}
