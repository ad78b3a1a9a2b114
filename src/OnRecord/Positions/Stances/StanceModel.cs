using System.Numerics.Tensors;
using OnRecord.Reading.Encoding;

namespace OnRecord.Positions.Stances;

/// <summary>
/// The stance model: a proposition and a statement to the chance that the statement bears not on it, agrees or disagrees. The arithmetic is that
/// of <c>models/stance/MODEL.md</c>. Immutable and safe to share between threads.
/// </summary>
internal sealed class StanceModel : IDisposable
{
    /// <summary>Numbers in a state: the mark's own 384, then the mean of all pieces' 384.</summary>
    public const int StateSize = 2 * TransformerEncoder.Hidden;

    private const int MostPieces = 160;
    private const int Marks = 3;

    private readonly WeightFile weights;
    private readonly WordPieces vocabulary;
    private readonly TransformerEncoder encoder;
    private readonly float[] middle, middleBias, output, outputBias;

    private StanceModel(string folder, WordPieces vocabulary, MatrixKernel kernel)
    {
        this.vocabulary = vocabulary;
        weights = WeightFile.Open(folder, "stance.safetensors");
        encoder = new TransformerEncoder(weights, kernel);
        (middle, middleBias) = (weights.Read("middle.weight"), weights.Read("middle.bias"));
        (output, outputBias) = (weights.Read("out.weight"), weights.Read("out.bias"));
    }

    /// <summary>Loads the model's weights.</summary>
    /// <param name="folder">The folder of its <c>manifest.json</c> and <c>stance.safetensors</c>.</param>
    /// <param name="vocabulary">The word pieces that all models share.</param>
    /// <param name="kernel">Of the processor.</param>
    /// <exception cref="Reading.ModelException">A file is missing or damaged; the message names it.</exception>
    public static StanceModel Open(string folder, WordPieces vocabulary, MatrixKernel kernel) => new(folder, vocabulary, kernel);

    /// <summary>The word pieces of a proposition or a statement, whole.</summary>
    public int[] Pieces(string text)
    {
        var pieces = new List<int>();
        if (!string.IsNullOrWhiteSpace(text))
        {
            vocabulary.Append(text, pieces);
        }

        return [.. pieces];
    }

    /// <summary>Judges one pair.</summary>
    /// <param name="proposition">Pieces of the proposition.</param>
    /// <param name="statement">Pieces of <c>source: content</c>.</param>
    /// <param name="state">Where the state behind the scores goes, <see cref="StateSize"/> numbers.</param>
    public StanceScores Judge(ReadOnlySpan<int> proposition, ReadOnlySpan<int> statement, Span<float> state)
    {
        Encode(proposition, statement, state);
        Span<float> hidden = stackalloc float[middleBias.Length], scores = stackalloc float[3];
        Multiply(middle, middleBias, state, hidden);
        Activations.Gelu(hidden);
        Multiply(output, outputBias, hidden, scores);
        Activations.LogSoftmax(scores);
        return new StanceScores(scores[0], scores[1], scores[2]);
    }

    /// <summary>The pieces of a pair with its marks, the longer part cut at its end to fit.</summary>
    internal static int Join(ReadOnlySpan<int> proposition, ReadOnlySpan<int> statement, Span<EncoderInput> input)
    {

        int first = proposition.Length, second = statement.Length;
        while (first + second > MostPieces - Marks)
        {
            (first, second) = first > second ? (first - 1, second) : (first, second - 1);
        }

        int count = 0;
        input[count++] = new EncoderInput(WordPieces.Cls);
        foreach (int piece in proposition[..first])
        {
            input[count++] = new EncoderInput(piece);
        }

        input[count++] = new EncoderInput(WordPieces.Sep);
        foreach (int piece in statement[..second])
        {
            input[count++] = new EncoderInput(piece, Type: 1);
        }

        input[count++] = new EncoderInput(WordPieces.Sep, Type: 1);
        return count;
    }

    /// <inheritdoc/>
    public void Dispose() => weights.Dispose();

    private void Encode(ReadOnlySpan<int> proposition, ReadOnlySpan<int> statement, Span<float> state)
    {
        Span<EncoderInput> input = stackalloc EncoderInput[MostPieces];
        int count = Join(proposition, statement, input);
        var room = encoder.Encode(input[..count]);
        const int hidden = TransformerEncoder.Hidden;
        room.States.Span[..hidden].CopyTo(state);
        var mean = state[hidden..];
        mean.Clear();
        for (int i = 0; i < count; i++)
        {
            TensorPrimitives.Add(mean, room.States.Span.Slice(i * hidden, hidden), mean);
        }

        TensorPrimitives.Divide(mean, count, mean);
        encoder.Return(room);
    }

    private static void Multiply(float[] weights, float[] bias, ReadOnlySpan<float> input, Span<float> result)
    {
        for (int row = 0; row < bias.Length; row++)
        {
            result[row] = TensorPrimitives.Dot(weights.AsSpan(row * input.Length, input.Length), input) + bias[row];
        }
    }
}
