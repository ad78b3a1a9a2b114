using OnRecord.Documents;

namespace OnRecord.Reading.Words;

/// <summary>Where the windows of a text lie: whole words, at most 480 pieces, the next one starting 320 pieces on (MODEL.md, step 4).</summary>
internal static class PieceWindow
{
    /// <summary>Pieces a window holds at most, its two marks not counted.</summary>
    public const int Size = 480;

    private const int Step = 320;

    /// <summary>The windows, by words.</summary>
    /// <param name="firstPieces">Index of each word's first piece in the text.</param>
    /// <param name="pieces">How many pieces the text has.</param>
    public static List<WordRange> Over(int[] firstPieces, int pieces)
    {
        var windows = new List<WordRange>();
        for (int start = 0; ; start += Step)
        {
            int first = CountBelow(firstPieces, start);
            int end = start + Size < pieces ? CountBelow(firstPieces, start + Size + 1) - 1 : firstPieces.Length;
            if (end > first)
            {
                windows.Add(new WordRange(first, end));
            }

            if (end >= firstPieces.Length)
            {
                return windows;
            }
        }
    }

    private static int CountBelow(int[] sorted, int value)
    {
        int at = Array.BinarySearch(sorted, value);
        return at < 0 ? ~at : at;
    }
}
