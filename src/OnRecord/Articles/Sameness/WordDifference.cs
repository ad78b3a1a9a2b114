using System.Collections.Immutable;

namespace OnRecord.Articles.Sameness;

/// <summary>
/// The difference of two texts by words. Words that differ only in case, marks around them or the form of their letters are the same. The longest common
/// run of words is found exactly (dynamic programming) for texts that differ in up to about 2,000 words; a longer middle is given as all removed, all added.
/// </summary>
public static class WordDifference
{
    private const long MostCells = 4_000_000;

    /// <summary>The parts that make up both texts, in order: without the added ones they are the first, without the removed ones the second.</summary>
    public static ImmutableArray<DifferencePart> Between(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (Tokens(first), Tokens(second));
        int head = 0, tail = 0, least = Math.Min(a.Length, b.Length);
        while (head < least && a[head].Key == b[head].Key)
        {
            head++;
        }

        while (tail < least - head && a[^(tail + 1)].Key == b[^(tail + 1)].Key)
        {
            tail++;
        }

        var parts = new List<(string Word, DifferenceKind Kind)>();
        parts.AddRange(b[..head].Select(t => (t.Text, DifferenceKind.Same)));
        Middle(a.AsSpan()[head..^tail], b.AsSpan()[head..^tail], parts);
        parts.AddRange(b[^tail..].Select(t => (t.Text, DifferenceKind.Same)));
        return Joined(parts);
    }

    /// <summary>Whether the texts have the same words, however they are set.</summary>
    public static bool IsNone(ImmutableArray<DifferencePart> parts) => parts.All(p => p.Kind == DifferenceKind.Same);

    /// <summary>How many words two texts have in common in the same order; words compare as they stand.</summary>
    /// <param name="first">Words, as <see cref="PlainWords.Of"/> gives them.</param>
    /// <param name="second">Words of the other.</param>
    public static int CommonWords(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int[] before = new int[second.Count + 1], now = new int[second.Count + 1];
        foreach (string word in first)
        {
            for (int j = 0; j < second.Count; j++)
            {
                now[j + 1] = word == second[j] ? before[j] + 1 : Math.Max(before[j + 1], now[j]);
            }

            (before, now) = (now, before);
        }

        return before[^1];
    }

    private static (string Text, string Key)[] Tokens(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(t => (t, PlainWords.Joined(t))).Where(t => t.Item2.Length > 0)];

    private static void Middle(ReadOnlySpan<(string Text, string Key)> a, ReadOnlySpan<(string Text, string Key)> b, List<(string Word, DifferenceKind Kind)> parts)
    {
        int[,]? longest = (long)(a.Length + 1) * (b.Length + 1) <= MostCells ? Longest(a, b) : null;
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (longest is not null && i < a.Length && j < b.Length && a[i].Key == b[j].Key)
            {
                parts.Add((b[j].Text, DifferenceKind.Same));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Length && (j == b.Length || longest is null || longest[i + 1, j] >= longest[i, j + 1]))
            {
                parts.Add((a[i++].Text, DifferenceKind.Removed));
            }
            else
            {
                parts.Add((b[j++].Text, DifferenceKind.Added));
            }
        }
    }

    // [i, j]: the length of the longest common run of what is left from word i of the one and word j of the other
    private static int[,] Longest(ReadOnlySpan<(string Text, string Key)> a, ReadOnlySpan<(string Text, string Key)> b)
    {
        int[,] longest = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
        {
            for (int j = b.Length - 1; j >= 0; j--)
            {
                longest[i, j] = a[i].Key == b[j].Key ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static ImmutableArray<DifferencePart> Joined(List<(string Word, DifferenceKind Kind)> words)
    {
        var parts = ImmutableArray.CreateBuilder<DifferencePart>();
        for (int start = 0, end; start < words.Count; start = end)
        {
            end = words.FindIndex(start, w => w.Kind != words[start].Kind);
            end = end < 0 ? words.Count : end;
            parts.Add(new DifferencePart(string.Join(' ', words[start..end].Select(w => w.Word)), words[start].Kind));
        }

        return parts.ToImmutable();
    }
}
