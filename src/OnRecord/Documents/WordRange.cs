namespace OnRecord.Documents;

/// <summary>A half-open range <c>[First, End)</c> of a document's words, by index. It is not a range of text.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last word.</param>
public readonly record struct WordRange(int First, int End)
{
    /// <summary>The number of words.</summary>
    public int Count => End - First;

    /// <summary>Index of the last word.</summary>
    public int Last => End - 1;

    /// <summary>Whether the word at <paramref name="index"/> is inside.</summary>
    public bool Contains(int index) => First <= index && index < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(WordRange other) => First <= other.First && other.End <= End;

    /// <summary>Whether the two ranges share a word.</summary>
    public bool Overlaps(WordRange other) => First < other.End && other.First < End;

    /// <summary>The range as <c>[first,end)</c>.</summary>
    public override string ToString() => $"[{First},{End})";
}
