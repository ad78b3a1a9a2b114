using System.Collections.Immutable;

namespace OnRecord.Positions.Meaning;

/// <summary>
/// The exact search: every row it is given is compared with the query, and the nearest are kept. Not safe to share between threads.
/// </summary>
public sealed class NearestScan
{
    private readonly short[] query = new short[SentenceEncoder.Size];
    private readonly float scale;
    private readonly int limit;
    private readonly DotProducts.Way way;
    private readonly PriorityQueue<long, (float Nearness, long Order)> kept = new();
    private int[] products = [];

    /// <summary>A search for the <paramref name="limit"/> rows nearest to <paramref name="query"/>.</summary>
    public NearestScan(CompactMeaning query, int limit)
        : this(query, limit, DotProducts.Best)
    {
    }

    internal NearestScan(CompactMeaning query, int limit, DotProducts.Way way)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        (scale, this.limit, this.way) = (query.Scale, limit, way);
        for (int i = 0; i < this.query.Length; i++)
        {
            this.query[i] = query.Numbers[i];
        }
    }

    /// <summary>Compares rows with the query.</summary>
    /// <param name="first">Number of the first row; those behind it are counted on.</param>
    /// <param name="scales">The scale of each row.</param>
    /// <param name="rows">Row after row, <see cref="SentenceEncoder.Size"/> numbers each.</param>
    /// <param name="allowed">Which rows may be in the answer; all when <see langword="null"/>.</param>
    public void Add(long first, ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> rows, IReadOnlySet<long>? allowed = null)
    {
        if (products.Length < scales.Length)
        {
            products = new int[scales.Length];
        }

        DotProducts.Of(query, rows, products.AsSpan(0, scales.Length), way);
        float least = Least();
        for (int i = 0; i < scales.Length; i++)
        {
            float nearness = products[i] * scales[i] * scale;
            if (nearness > least && (allowed is null || allowed.Contains(first + i)))
            {
                Keep(first + i, nearness);
                least = Least();
            }
        }
    }

    /// <summary>The nearest rows, each with its cosine, the nearest first; of equally near ones the first given.</summary>
    public ImmutableArray<(long Row, float Nearness)> Nearest() =>
        [.. kept.UnorderedItems.Select(i => (i.Element, i.Priority.Nearness)).OrderByDescending(i => i.Nearness).ThenBy(i => i.Element)];

    private void Keep(long row, float nearness)
    {
        if (kept.Count < limit)
        {
            kept.Enqueue(row, (nearness, -row));
        }
        else
        {
            kept.EnqueueDequeue(row, (nearness, -row));
        }
    }

    // what a row must pass to be kept
    private float Least() => kept.Count == limit && kept.TryPeek(out _, out var worst) ? worst.Nearness : float.NegativeInfinity;
}
