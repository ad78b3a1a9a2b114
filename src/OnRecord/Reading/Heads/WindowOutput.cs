using OnRecord.Documents;
using OnRecord.Reading.Encoding;

namespace OnRecord.Reading.Heads;

/// <summary>What one window gives for each of its words: the state and the outputs of all word heads. Its room is the heads'; dispose of it.</summary>
internal sealed unsafe class WindowOutput : IDisposable
{
    private readonly WordHeads heads;
    private readonly float[] states, outputs;
    private readonly int width;

    /// <summary>Takes the state of each word from the encoder's room and runs the word heads on it.</summary>
    /// <param name="words">The words of the window.</param>
    /// <param name="textEnd">How many words the text has.</param>
    /// <param name="room">The encoder's states for the window: those of each word's first piece, one after the other.</param>
    /// <param name="heads">The word heads.</param>
    public WindowOutput(WordRange words, int textEnd, EncoderWorkspace room, WordHeads heads)
    {
        (Words, AtStart, AtEnd) = (words, words.First == 0, words.End == textEnd);
        (this.heads, width) = (heads, heads.Maps.Width);
        (states, outputs) = heads.Take();
        room.States.Span[..(words.Count * TransformerEncoder.Hidden)].CopyTo(states);
        heads.Maps.Multiply(room.States.Pointer, TransformerEncoder.Hidden, words.Count, room.Wide.Pointer, width);
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
    public void Dispose() => heads.Return((states, outputs));
}
