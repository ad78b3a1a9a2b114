using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Reading.Encoding;

/// <summary>Arithmetic on rows of float32 whose length is a multiple of eight, as all rows of the models are.</summary>
internal static class Rows
{
    /// <summary>x += y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> x, ReadOnlySpan<float> y)
    {
        var to = Vectors(x);
        var from = Vectors(y);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>x *= factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(Span<float> x, float factor)
    {
        foreach (ref var part in Vectors(x))
        {
            part *= factor;
        }
    }

    /// <summary>output = x y + z.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> z, Span<float> output)
    {
        var a = Vectors(x);
        var b = Vectors(y);
        var c = Vectors(z);
        var to = Vectors(output);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Vector256.MultiplyAddEstimate(a[i], b[i], c[i]);
        }
    }

    /// <summary>The sum of x y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var a = Vectors(x);
        var b = Vectors(y);
        var sum = Vector256<float>.Zero;
        for (int i = 0; i < a.Length; i++)
        {
            sum = Vector256.MultiplyAddEstimate(a[i], b[i], sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>output = scale x, from signed bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(ReadOnlySpan<sbyte> x, float scale, Span<float> output)
    {
        var to = Vectors(output);
        for (int i = 0; i < to.Length; i++)
        {
            ulong eight = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(x[(i * Vector256<float>.Count)..]));
            var wide = Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsSByte()).ToVector256Unsafe());
            to[i] = Vector256.ConvertToSingle(wide) * scale;
        }
    }

    /// <summary>Where the largest number is; the first of several. Of any length.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> x)
    {
        int best = 0;
        for (int i = 1; i < x.Length; i++)
        {
            best = x[i] > x[best] ? i : best;
        }

        return best;
    }

    private static Span<Vector256<float>> Vectors(Span<float> x) => MemoryMarshal.Cast<float, Vector256<float>>(x);

    private static ReadOnlySpan<Vector256<float>> Vectors(ReadOnlySpan<float> x) => MemoryMarshal.Cast<float, Vector256<float>>(x);
}
