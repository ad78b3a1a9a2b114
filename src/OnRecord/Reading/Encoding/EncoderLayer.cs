namespace OnRecord.Reading.Encoding;

/// <summary>The weights of one of the encoder's layers.</summary>
internal sealed class EncoderLayer(WeightFile file, MatrixKernel kernel, string prefix)
{
    /// <summary>Query, key and value side by side: 384 to 1,152.</summary>
    public PackedMatrix QueryKeyValue { get; } = LinearMaps.Pack(file, kernel, prefix + "query", prefix + "key", prefix + "value");

    /// <summary>Out of the attention: 384 to 384.</summary>
    public PackedMatrix Attention { get; } = LinearMaps.Pack(file, kernel, prefix + "attention");

    /// <summary>384 to 1,536.</summary>
    public PackedMatrix Up { get; } = LinearMaps.Pack(file, kernel, prefix + "up");

    /// <summary>1,536 to 384.</summary>
    public PackedMatrix Down { get; } = LinearMaps.Pack(file, kernel, prefix + "down");

    /// <summary>Weight and bias of the norm after the attention.</summary>
    public (float[] Weight, float[] Bias) AttentionNorm { get; } = (file.Read(prefix + "attention_norm.weight"), file.Read(prefix + "attention_norm.bias"));

    /// <summary>Weight and bias of the norm at the end.</summary>
    public (float[] Weight, float[] Bias) Norm { get; } = (file.Read(prefix + "norm.weight"), file.Read(prefix + "norm.bias"));
}
