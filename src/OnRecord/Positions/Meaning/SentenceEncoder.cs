using System.Numerics.Tensors;
using OnRecord.Reading.Encoding;

namespace OnRecord.Positions.Meaning;

/// <summary>
/// A text to 384 numbers whose cosine with those of another text says how near their meanings are. The arithmetic is that of
/// <c>models/sentence/MODEL.md</c>. Immutable and safe to share between threads.
/// </summary>
public sealed class SentenceEncoder : IDisposable
{
    /// <summary>Numbers of an embedding.</summary>
    public const int Size = TransformerEncoder.Hidden;

    private const int MostPieces = 256;

    private readonly WeightFile weights;
    private readonly WordPieces vocabulary;
    private readonly TransformerEncoder encoder;

    private SentenceEncoder(string models, MatrixKernel kernel)
    {
        weights = WeightFile.Open(Path.Combine(models, "sentence"), "sentence.safetensors");
        vocabulary = WordPieces.Load(Path.Combine(models, "reader", "vocab.txt"));
        encoder = new TransformerEncoder(weights, kernel);
    }

    /// <summary>Loads the weights.</summary>
    /// <param name="models">The folder of all models; it needs <c>sentence/</c> and the vocabulary in <c>reader/</c>.</param>
    /// <exception cref="Reading.ModelException">A file is missing or damaged; the message names it.</exception>
    public static SentenceEncoder Open(string models) => new(models, MatrixKernel.Best);

    /// <summary>The embedding of a text: <see cref="Size"/> numbers of length one. Words beyond 254 pieces do not count.</summary>
    public float[] Encode(string text)
    {
        var pieces = new List<int> { WordPieces.Cls };
        if (!string.IsNullOrWhiteSpace(text))
        {
            vocabulary.Append(text, pieces);
        }

        int count = Math.Min(pieces.Count, MostPieces - 1) + 1;
        Span<EncoderInput> input = stackalloc EncoderInput[count];
        for (int i = 0; i < count; i++)
        {
            input[i] = new EncoderInput(i < count - 1 ? pieces[i] : WordPieces.Sep);
        }

        return Mean(input);
    }

    /// <inheritdoc/>
    public void Dispose() => weights.Dispose();

    private float[] Mean(ReadOnlySpan<EncoderInput> input)
    {
        var room = encoder.Encode(input);
        var sum = new float[Size];
        for (int i = 0; i < input.Length; i++)
        {
            TensorPrimitives.Add(sum, room.States.Span.Slice(i * Size, Size), sum);
        }

        encoder.Return(room);
        TensorPrimitives.Divide(sum, TensorPrimitives.Norm<float>(sum), sum);
        return sum;
    }
}
