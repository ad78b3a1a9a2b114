using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The functions between the linear maps, over whole rows, eight numbers at a time. Written out rather than put together from generic operators: at
/// the start of a program each of those is compiled on its own and runs slowly at first, and a first article would wait for a hundred of them.
/// </summary>
internal static class Activations
{
    private const int Width = 8;

    // a third of an ulp above log of the smallest normal number: below it e^x is as good as nothing
    private const float LowestExponent = -87.3f;

    /// <summary>x Φ(x) in place; the error function by Abramowitz and Stegun 7.1.26, within 1.5e-7 (MODEL.md).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(Span<float> x)
    {
        foreach (ref var part in MemoryMarshal.Cast<float, Vector256<float>>(x))
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

    /// <summary>softmax(scale x) of one row in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(Span<float> x, float scale)
    {
        var parts = MemoryMarshal.Cast<float, Vector256<float>>(x);
        var rest = x[(parts.Length * Width)..];
        var last = Padded(rest, float.NegativeInfinity);
        var top = last;
        foreach (var part in parts)
        {
            top = Vector256.Max(top, part);
        }

        float max = top[0];
        for (int i = 1; i < Width; i++)
        {
            max = MathF.Max(max, top[i]);
        }

        var (factor, shift) = (Vector256.Create(scale), Vector256.Create(-max * scale));
        var sum = last = Exp(Vector256.MultiplyAddEstimate(last, factor, shift));
        foreach (ref var part in parts)
        {
            part = Exp(Vector256.MultiplyAddEstimate(part, factor, shift));
            sum += part;
        }

        var share = Vector256.Create(1 / Vector256.Sum(sum));
        foreach (ref var part in parts)
        {
            part *= share;
        }

        (last * share).CopyFirst(rest);
    }

    /// <summary>Layer norm of one row in place: biased variance, eps 1e-12. The row's length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LayerNorm(Span<float> x, ReadOnlySpan<float> weight, ReadOnlySpan<float> bias)
    {
        var parts = MemoryMarshal.Cast<float, Vector256<float>>(x);
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(weight);
        var biases = MemoryMarshal.Cast<float, Vector256<float>>(bias);
        var (sum, squares) = (Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var part in parts)
        {
            sum += part;
        }

        var mean = Vector256.Create(Vector256.Sum(sum) / x.Length);
        foreach (ref var part in parts)
        {
            part -= mean;
            squares = Vector256.MultiplyAddEstimate(part, part, squares);
        }

        var scale = Vector256.Create(1 / MathF.Sqrt((Vector256.Sum(squares) / x.Length) + 1e-12f));
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Vector256.MultiplyAddEstimate(parts[i] * scale, weights[i], biases[i]);
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
    private static Vector256<float> Gelu(Vector256<float> x)
    {
        var z = Vector256.Abs(x) * 0.70710678f;
        var t = Vector256<float>.One / Vector256.MultiplyAddEstimate(z, Vector256.Create(0.3275911f), Vector256<float>.One);
        var p = Vector256.Create(1.061405429f);
        p = Vector256.MultiplyAddEstimate(p, t, Vector256.Create(-1.453152027f));
        p = Vector256.MultiplyAddEstimate(p, t, Vector256.Create(1.421413741f));
        p = Vector256.MultiplyAddEstimate(p, t, Vector256.Create(-0.284496736f));
        p = Vector256.MultiplyAddEstimate(p, t, Vector256.Create(0.254829592f));

        // the share of the normal distribution that lies beyond |x|
        var beyond = p * t * Exp(-(z * z)) * 0.5f;
        return x * Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<float>.Zero), beyond, Vector256<float>.One - beyond);
    }

    // e^x = 2^n e^r with r within half of ln 2; e^r by the polynomial of Moshier's Cephes library (expf), within 2 ulp. For x up to 88
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Max(x, Vector256.Create(LowestExponent));
        var n = Vector256.Round(x * 1.44269504f);
        var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.MultiplyAddEstimate(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.MultiplyAddEstimate(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.MultiplyAddEstimate(p, r * r, r + Vector256<float>.One);
        return p * ((Vector256.ConvertToInt32Native(n) + Vector256.Create(127)) << 23).AsSingle();
    }

    private static Vector256<float> Padded(ReadOnlySpan<float> rest, float with)
    {
        Span<float> whole = stackalloc float[Width];
        whole.Fill(with);
        rest.CopyTo(whole);
        return Vector256.Create<float>(whole);
    }

    // the first numbers of a vector, as many as there is room for
    private static void CopyFirst(this Vector256<float> vector, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++)
        {
            output[i] = vector[i];
        }
    }
}
