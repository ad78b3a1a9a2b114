namespace OnRecord.Articles.Html;

/// <summary>Turns indices of UTF-16 units of a text into code points. A text without surrogate pairs costs nothing.</summary>
internal sealed class CodePointIndex
{
    private readonly List<int> seconds = []; // the second unit of each pair

    /// <summary>Looks through <paramref name="text"/> once.</summary>
    public CodePointIndex(string text)
    {
        for (int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at + 1 < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
            {
                seconds.Add(++at);
            }
        }

        Length = text.Length - seconds.Count;
    }

    /// <summary>The number of code points.</summary>
    public int Length { get; }

    /// <summary>The code point of the unit at <paramref name="index"/>; of the text's length, its end.</summary>
    public int Of(int index)
    {
        int before = seconds.BinarySearch(index);
        return index - (before < 0 ? ~before : before + 1);
    }
}
