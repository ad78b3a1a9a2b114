using System.Buffers;
using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Words;

namespace OnRecord.Reading.Heads;

/// <summary>What one window gives for each of its words: the state and the outputs of all word heads. Arrays are rented; dispose of it.</summary>
internal sealed unsafe class WindowOutput : IDisposable
{
    private readonly float[] states, outputs;
    private readonly int width;

    /// <summary>Takes the state at each word's first piece from the encoder's room and runs the word heads on it.</summary>
    /// <param name="words">The words of the window.</param>
    /// <param name="textEnd">How many words the text has.</param>
    /// <param name="room">The encoder's states for the window.</param>
    /// <param name="firstPieces">Row of each word's first piece.</param>
    /// <param name="heads">The word heads.</param>
    public WindowOutput(WordRange words, int textEnd, EncoderWorkspace room, ReadOnlySpan<int> firstPieces, WordHeads heads)
    {
        (Words, AtStart, AtEnd) = (words, words.First == 0, words.End == textEnd);
        width = heads.Maps.Width;
        // one size for all windows: arrays of every size that comes along would be kept by the pool beside one another
        states = ArrayPool<float>.Shared.Rent(PieceWindow.Size * TransformerEncoder.Hidden);
        outputs = ArrayPool<float>.Shared.Rent(PieceWindow.Size * width);
        for (int i = 0; i < words.Count; i++)
        {
            room.States.Span.Slice(firstPieces[i] * TransformerEncoder.Hidden, TransformerEncoder.Hidden).CopyTo(states.AsSpan(i * TransformerEncoder.Hidden));
        }

        states.AsSpan(0, words.Count * TransformerEncoder.Hidden).CopyTo(room.Change.Span);
        heads.Maps.Multiply(room.Change.Pointer, TransformerEncoder.Hidden, words.Count, room.Wide.Pointer, width);
        room.Wide.Span[..(words.Count * width)].CopyTo(outputs);
    }

    /// <summary>The words of the window, by index in the document.</summary>
    public WordRange Words { get; }

    /// <summary>Whether the window begins where the text begins: that edge then does not count.</summary>
    public bool AtStart { get; }

    /// <summary>Whether the window ends where the text ends.</summary>
    public bool AtEnd { get; }

    /// <summary>The state of a word, by its index in the document.</summary>
    public ReadOnlySpan<float> State(int word) => states.AsSpan((word - Words.First) * TransformerEncoder.Hidden, TransformerEncoder.Hidden);

    /// <summary>Outputs of one head for a word; the head is named by its place in <see cref="WordHeads"/>.</summary>
    public Span<float> Output(int word, int head, int size) => outputs.AsSpan(((word - Words.First) * width) + head, size);

    /// <summary>How far a range of words is from the window's nearest edge that counts.</summary>
    public int Room(WordRange range) =>
        Math.Min(AtStart ? int.MaxValue : range.First - Words.First, AtEnd ? int.MaxValue : Words.End - range.End);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(states);
        ArrayPool<float>.Shared.Return(outputs);
    }
}
