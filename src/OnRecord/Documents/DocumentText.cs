namespace OnRecord.Documents;

/// <summary>
/// A text that can be sliced by code points. It is the article's text exactly as published, never normalised. A lone surrogate
/// counts as one code point, so every position between 0 and <see cref="Length"/> exists.
/// </summary>
/// <remarks>A text without surrogate pairs is sliced without any table; others keep one checkpoint every 64 code points.</remarks>
public sealed class DocumentText
{
    private const int Stride = 64;

    // UTF-16 index of every 64th code point; null where code points and UTF-16 units are the same
    private readonly int[]? checkpoints;

    /// <summary>Wraps <paramref name="value"/>, the text as published.</summary>
    public DocumentText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Length = value.Length;
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            (checkpoints, Length) = Index(value);
        }
    }

    /// <summary>The whole text.</summary>
    public string Value { get; }

    /// <summary>The number of code points.</summary>
    public int Length { get; }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string Slice(TextSpan span) => SliceSpan(span).ToString();

    /// <summary>The characters of <paramref name="span"/>, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public ReadOnlySpan<char> SliceSpan(TextSpan span)
    {
        if (span.Start < 0 || span.End > Length || span.End < span.Start)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The text has {Length} code points.");
        }

        int start = ToUtf16(span.Start);
        return Value.AsSpan(start, ToUtf16(span.End) - start);
    }

    /// <summary>The UTF-16 index of the code point at <paramref name="position"/> (0 to <see cref="Length"/>).</summary>
    public int ToUtf16(int position)
    {
        if (checkpoints is null)
        {
            return position;
        }

        int at = checkpoints[position / Stride];
        for (int left = position % Stride; left > 0; left--)
        {
            at += IsPair(Value, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The code point that holds the UTF-16 unit at <paramref name="index"/> (0 to the string's length).</summary>
    public int ToCodePoint(int index)
    {
        if (checkpoints is null)
        {
            return index;
        }

        int block = Array.BinarySearch(checkpoints, index);
        block = block < 0 ? ~block - 1 : block;
        int at = checkpoints[block], position = block * Stride;
        while (at < index)
        {
            int size = IsPair(Value, at) ? 2 : 1;
            if (at + size > index)
            {
                break;
            }

            at += size;
            position++;
        }

        return position;
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Value;

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static (int[] Checkpoints, int Length) Index(string text)
    {
        var found = new List<int>(text.Length / Stride + 2);
        int position = 0;
        for (int at = 0; at < text.Length; at += IsPair(text, at) ? 2 : 1)
        {
            if (position % Stride == 0)
            {
                found.Add(at);
            }

            position++;
        }

        if (position % Stride == 0)
        {
            found.Add(text.Length);
        }

        return (found.ToArray(), position);
    }
}
