using System.Numerics.Tensors;

namespace OnRecord.Positions.Meaning;

/// <summary>
/// An embedding in a quarter of its room: <see cref="SentenceEncoder.Size"/> numbers of int8 and one scale, so that number times scale is what was
/// rounded. The cosine of two texts changes by less than 0.01.
/// </summary>
public sealed class CompactMeaning
{
    private readonly sbyte[] numbers;

    private CompactMeaning(sbyte[] numbers, float scale) => (this.numbers, Scale) = (numbers, scale);

    /// <summary>The rounded numbers, -127 to 127.</summary>
    public ReadOnlySpan<sbyte> Numbers => numbers;

    /// <summary>What one step of a number is worth.</summary>
    public float Scale { get; }

    /// <summary>Rounds an embedding of length one.</summary>
    public static CompactMeaning Of(ReadOnlySpan<float> embedding)
    {
        if (embedding.Length != SentenceEncoder.Size)
        {
            throw new ArgumentException($"An embedding has {SentenceEncoder.Size} numbers, not {embedding.Length}.", nameof(embedding));
        }

        float scale = MathF.Max(MathF.Abs(TensorPrimitives.MaxMagnitude(embedding)), 1e-12f) / sbyte.MaxValue;
        var rounded = new sbyte[SentenceEncoder.Size];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (sbyte)MathF.Round(embedding[i] / scale);
        }

        return new CompactMeaning(rounded, scale);
    }

    /// <summary>Puts together what was stored.</summary>
    public static CompactMeaning From(ReadOnlySpan<sbyte> numbers, float scale) => new(numbers.ToArray(), scale);
}
