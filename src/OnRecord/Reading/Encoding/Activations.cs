using System.Numerics.Tensors;

namespace OnRecord.Reading.Encoding;

/// <summary>The functions between the linear maps, over whole rows.</summary>
internal static class Activations
{
    private const int Chunk = 512;

    /// <summary>x Φ(x) in place; the error function by Abramowitz and Stegun 7.1.26, within 1.5e-7 (MODEL.md).</summary>
    public static void Gelu(Span<float> x)
    {
        Span<float> z = stackalloc float[Chunk], t = stackalloc float[Chunk], p = stackalloc float[Chunk];
        while (x.Length > 0)
        {
            int n = Math.Min(Chunk, x.Length);
            GeluChunk(x[..n], z[..n], t[..n], p[..n]);
            x = x[n..];
        }
    }

    /// <summary>log softmax of one row in place.</summary>
    public static void LogSoftmax(Span<float> x)
    {
        float max = TensorPrimitives.Max<float>(x);
        float sum = 0;
        foreach (float value in x)
        {
            sum += MathF.Exp(value - max);
        }

        TensorPrimitives.Subtract(x, max + MathF.Log(sum), x);
    }

    /// <summary>softmax(scale x) of one row in place.</summary>
    public static void Softmax(Span<float> x, float scale)
    {
        TensorPrimitives.Multiply(x, scale, x);
        TensorPrimitives.Subtract(x, TensorPrimitives.Max<float>(x), x);
        TensorPrimitives.Exp<float>(x, x);
        TensorPrimitives.Divide(x, TensorPrimitives.Sum<float>(x), x);
    }

    /// <summary>Layer norm of one row in place: biased variance, eps 1e-12.</summary>
    public static void LayerNorm(Span<float> x, ReadOnlySpan<float> weight, ReadOnlySpan<float> bias)
    {
        TensorPrimitives.Subtract(x, TensorPrimitives.Sum<float>(x) / x.Length, x);
        float variance = TensorPrimitives.SumOfSquares<float>(x) / x.Length;
        TensorPrimitives.Multiply(x, 1 / MathF.Sqrt(variance + 1e-12f), x);
        TensorPrimitives.MultiplyAdd(x, weight, bias, x);
    }

    private static void GeluChunk(Span<float> x, Span<float> z, Span<float> t, Span<float> p)
    {
        TensorPrimitives.Abs<float>(x, z);
        TensorPrimitives.Multiply(z, 0.70710678f, z);
        TensorPrimitives.Multiply(z, 0.3275911f, t);
        TensorPrimitives.Add(t, 1f, t);
        TensorPrimitives.Divide(1f, t, t);
        p.Fill(1.061405429f);
        Horner(p, t, -1.453152027f);
        Horner(p, t, 1.421413741f);
        Horner(p, t, -0.284496736f);
        Horner(p, t, 0.254829592f);
        TensorPrimitives.Multiply(p, t, p);
        TensorPrimitives.Multiply<float>(z, z, z);
        TensorPrimitives.Negate<float>(z, z);
        TensorPrimitives.Exp<float>(z, z);
        TensorPrimitives.Multiply(p, z, p);
        TensorPrimitives.Subtract(1f, p, p);
        TensorPrimitives.CopySign<float>(p, x, p);
        TensorPrimitives.Add(p, 1f, p);
        TensorPrimitives.Multiply(x, 0.5f, x);
        TensorPrimitives.Multiply<float>(x, p, x);
    }

    private static void Horner(Span<float> p, ReadOnlySpan<float> t, float constant)
    {
        TensorPrimitives.Multiply(p, t, p);
        TensorPrimitives.Add(p, constant, p);
    }
}
