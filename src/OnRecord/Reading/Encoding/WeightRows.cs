using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace OnRecord.Reading.Encoding;

/// <summary>A stored tensor, read row by row as float32. Valid as long as its <see cref="WeightFile"/> is open.</summary>
internal readonly unsafe struct WeightRows(byte* data, WeightType type, float* scales)
{
    /// <summary>Row <paramref name="row"/>, as long as <paramref name="output"/>.</summary>
    public void Read(int row, Span<float> output)
    {
        nint start = (nint)row * output.Length;
        switch (type)
        {
            case WeightType.Int8:
                Scale((sbyte*)data + start, scales[row], output);
                break;
            case WeightType.Float16:
                TensorPrimitives.ConvertToSingle(new ReadOnlySpan<Half>((Half*)data + start, output.Length), output);
                break;
            default:
                new ReadOnlySpan<float>((float*)data + start, output.Length).CopyTo(output);
                break;
        }
    }

    // 22 million numbers before the first word is read: widened in 128-bit vectors, which the published program holds compiled, since
    // the general conversion has no vector form for int8
    private static void Scale(sbyte* from, float scale, Span<float> to)
    {
        int i = 0;
        fixed (float* output = to)
        {
            for (; i + Vector128<sbyte>.Count <= to.Length; i += Vector128<sbyte>.Count)
            {
                var (low, high) = Vector128.Widen(Vector128.Load(from + i));
                Store(low, scale, output + i);
                Store(high, scale, output + i + Vector128<short>.Count);
            }

            for (; i < to.Length; i++)
            {
                output[i] = from[i] * scale;
            }
        }
    }

    private static void Store(Vector128<short> values, float scale, float* to)
    {
        var (low, high) = Vector128.Widen(values);
        (Vector128.ConvertToSingle(low) * scale).Store(to);
        (Vector128.ConvertToSingle(high) * scale).Store(to + Vector128<int>.Count);
    }
}
