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
                Rows.Scale(new ReadOnlySpan<sbyte>(data + start, output.Length), scales[row], output);
                break;
            case WeightType.Float16:
                var halves = (Half*)data + start;
                for (int i = 0; i < output.Length; i++)
                {
                    output[i] = (float)halves[i];
                }

                break;
            default:
                new ReadOnlySpan<float>((float*)data + start, output.Length).CopyTo(output);
                break;
        }
    }
}
