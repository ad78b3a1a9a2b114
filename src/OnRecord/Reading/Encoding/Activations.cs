using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The functions between the linear maps, over whole rows, sixteen numbers at a time. Written out rather than put together from generic operators: at
/// the start of a program each of those is compiled on its own and runs slowly at first, and a first article would wait for a hundred of them.
/// </summary>
internal static class Activations
{
    private const int Width = 16;

    // a third of an ulp above log of the smallest normal number: below it e^x is as good as nothing
    private const float LowestExponent = -87.3f;

    /// <summary>x Φ(x) in place; the error function by Abramowitz and Stegun 7.1.26, within 1.5e-7 (MODEL.md).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(Span<float> x)
    {
        foreach (ref var part in MemoryMarshal.Cast<float, Vector512<float>>(x))
        {
            part = Gelu(part);
        }

        if (x.Length % Width > 0)
        {
            var rest = x[(x.Length / Width * Width)..];
            Gelu(Padded(rest, 0)).CopyFirst(rest);
        }
    }

    /// <summary>log softmax of one row in place.</summary>
    public static void LogSoftmax(Span<float> x)
    {
        float max = x[0], sum = 0;
        foreach (float value in x)
        {
            max = MathF.Max(max, value);
        }

        foreach (float value in x)
        {
            sum += MathF.Exp(value - max);
        }

        float shift = max + MathF.Log(sum);
        foreach (ref float value in x)
        {
            value -= shift;
        }
    }

    /// <summary>The numerators of softmax(scale x) of one row in place: e^(scale (x - max)).</summary>
    /// <returns>One divided by their sum: the softmax is each of them times that.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Exponentials(Span<float> x, float scale)
    {
        var parts = MemoryMarshal.Cast<float, Vector512<float>>(x);
        var rest = x[(parts.Length * Width)..];
        float max = Highest(parts, rest);
        var (factor, shift) = (Vector512.Create(scale), Vector512.Create(-max * scale));
        var sum = Vector512<float>.Zero;
        foreach (ref var part in parts)
        {
            part = Exp(Vector512.MultiplyAddEstimate(part, factor, shift));
            sum += part;
        }

        if (!rest.IsEmpty)
        {
            var last = Exp(Vector512.MultiplyAddEstimate(Padded(rest, float.NegativeInfinity), factor, shift));
            sum += last;
            last.CopyFirst(rest);
        }

        return 1 / Vector512.Sum(sum);
    }

    /// <summary>Layer norm of one row in place: biased variance, eps 1e-12. The row's length is a multiple of sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LayerNorm(Span<float> x, ReadOnlySpan<float> weight, ReadOnlySpan<float> bias)
    {
        var parts = MemoryMarshal.Cast<float, Vector512<float>>(x);
        var weights = MemoryMarshal.Cast<float, Vector512<float>>(weight);
        var biases = MemoryMarshal.Cast<float, Vector512<float>>(bias);
        var (sum, squares) = (Vector512<float>.Zero, Vector512<float>.Zero);
        foreach (var part in parts)
        {
            sum += part;
        }

        var mean = Vector512.Create(Vector512.Sum(sum) / x.Length);
        foreach (ref var part in parts)
        {
            part -= mean;
            squares = Vector512.MultiplyAddEstimate(part, part, squares);
        }

        var scale = Vector512.Create(1 / MathF.Sqrt((Vector512.Sum(squares) / x.Length) + 1e-12f));
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Vector512.MultiplyAddEstimate(parts[i] * scale, weights[i], biases[i]);
        }
    }

    /// <summary>1 / (1 + e^-x) in place.</summary>
    public static void Sigmoid(Span<float> x)
    {
        foreach (ref float value in x)
        {
            value = 1 / (1 + MathF.Exp(-value));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Highest(ReadOnlySpan<Vector512<float>> parts, ReadOnlySpan<float> rest)
    {
        // two at a time: each waits for the one before it
        var top = Vector512.Create(float.NegativeInfinity);
        var second = top;
        int i = 0;
        for (; i + 1 < parts.Length; i += 2)
        {
            top = Vector512.MaxNative(top, parts[i]);
            second = Vector512.MaxNative(second, parts[i + 1]);
        }

        top = Vector512.MaxNative(top, i < parts.Length ? Vector512.MaxNative(second, parts[i]) : second);
        var half = Vector256.MaxNative(top.GetLower(), top.GetUpper());
        var quarter = Vector128.MaxNative(half.GetLower(), half.GetUpper());
        float max = MathF.Max(MathF.Max(quarter[0], quarter[1]), MathF.Max(quarter[2], quarter[3]));
        foreach (float value in rest)
        {
            max = MathF.Max(max, value);
        }

        return max;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Gelu(Vector512<float> x)
    {
        var z = Vector512.Abs(x) * 0.70710678f;
        var t = Reciprocal(Vector512.MultiplyAddEstimate(z, Vector512.Create(0.3275911f), Vector512<float>.One));
        var p = Vector512.Create(1.061405429f);
        p = Vector512.MultiplyAddEstimate(p, t, Vector512.Create(-1.453152027f));
        p = Vector512.MultiplyAddEstimate(p, t, Vector512.Create(1.421413741f));
        p = Vector512.MultiplyAddEstimate(p, t, Vector512.Create(-0.284496736f));
        p = Vector512.MultiplyAddEstimate(p, t, Vector512.Create(0.254829592f));

        // the share of the normal distribution that lies beyond |x|
        var beyond = p * t * Exp(-(z * z)) * 0.5f;
        return x * Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<float>.Zero), beyond, Vector512<float>.One - beyond);
    }

    // e^x = 2^n e^r with r within half of ln 2; e^r by the polynomial of Moshier's Cephes library (expf), within 2 ulp. For x up to 88
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.MaxNative(x, Vector512.Create(LowestExponent));
        var n = Vector512.Round(x * 1.44269504f);
        var r = Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.MultiplyAddEstimate(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.MultiplyAddEstimate(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.MultiplyAddEstimate(p, r * r, r + Vector512<float>.One);
        return Avx512F.IsSupported ? Avx512F.Scale(p, n) : p * ((Vector512.ConvertToInt32Native(n) + Vector512.Create(127)) << 23).AsSingle();
    }

    // a division takes as long as a dozen products: AVX-512 guesses it to 14 bits, and one step of Newton's method brings that to 28, more than a float holds
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Reciprocal(Vector512<float> x)
    {
        if (!Avx512F.IsSupported)
        {
            return Vector512<float>.One / x;
        }

        var guess = Avx512F.Reciprocal14(x);
        return Vector512.MultiplyAddEstimate(guess, Vector512.MultiplyAddEstimate(-x, guess, Vector512<float>.One), guess);
    }

    private static Vector512<float> Padded(ReadOnlySpan<float> rest, float with)
    {
        Span<float> whole = stackalloc float[Width];
        whole.Fill(with);
        rest.CopyTo(whole);
        return Vector512.Create<float>(whole);
    }

    // the first numbers of a vector, as many as there is room for
    private static void CopyFirst(this Vector512<float> vector, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++)
        {
            output[i] = vector[i];
        }
    }
}
