namespace OnRecord.Documents;

/// <summary>
/// A half-open range <c>[Start, End)</c> of a text, counted in Unicode code points of the text as published. It is not a range
/// of UTF-16 units (what <see cref="string"/> indexes) and not of bytes: <see cref="DocumentText"/> turns one into the other.
/// </summary>
/// <param name="Start">The first code point.</param>
/// <param name="End">One past the last code point; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code point.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code point at <paramref name="position"/> is inside this span.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether the two spans share at least one code point.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The range as <c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
