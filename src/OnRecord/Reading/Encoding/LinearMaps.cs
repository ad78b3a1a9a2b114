namespace OnRecord.Reading.Encoding;

/// <summary>Packs the linear maps of a weight file: <c>NAME.weight</c> [out, in] and <c>NAME.bias</c> [out].</summary>
internal static class LinearMaps
{
    /// <summary>One map, or several of the same inputs side by side: their outputs follow each other in order.</summary>
    public static PackedMatrix Pack(WeightFile file, MatrixKernel kernel, params ReadOnlySpan<string> names)
    {
        int inputs = file.Shape(names[0] + ".weight")[1], outputs = 0;
        foreach (string name in names)
        {
            outputs += file.Shape(name + ".weight")[0];
        }

        var packed = new PackedMatrix(kernel, outputs, inputs);
        var row = new float[inputs];
        int column = 0;
        foreach (string name in names)
        {
            var (weights, bias) = (file.Row(name + ".weight"), file.Read(name + ".bias"));
            for (int i = 0; i < bias.Length; i++)
            {
                weights.Read(i, row);
                packed.SetColumn(column++, row, bias[i]);
            }
        }

        return packed;
    }
}
