namespace OnRecord.Articles.Sameness;

/// <summary>
/// The runs of some words in a row that a text has, each as a 64-bit number: a set, sorted. Two texts that share most of them are copies of each other,
/// wherever the shared part stands. It is not a signature: it grows with the text.
/// </summary>
/// <remarks>Broder, On the resemblance and containment of documents, 1997.</remarks>
public sealed class Shingles
{
    // FNV-1a's, over UTF-16 units
    private const ulong Basis = 0xCBF29CE484222325, Prime = 0x100000001B3;

    private readonly ulong[] values;

    private Shingles(ulong[] values) => this.values = values;

    /// <summary>How many different runs there are.</summary>
    public int Count => values.Length;

    /// <summary>The numbers, sorted, each once.</summary>
    public ReadOnlySpan<ulong> Values => values;

    /// <summary>The runs of <paramref name="length"/> words; of a shorter text, its words as one run.</summary>
    public static Shingles Of(IReadOnlyList<string> words, int length)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ulong[] hashes = [.. words.Select(Hash)];
        var found = new HashSet<ulong>();
        for (int start = 0; start == 0 || start + length <= hashes.Length; start++)
        {
            var run = hashes.AsSpan(start, Math.Min(length, hashes.Length - start));
            if (run.Length > 0)
            {
                found.Add(Hash(run));
            }
        }

        ulong[] sorted = [.. found];
        Array.Sort(sorted);
        return new Shingles(sorted);
    }

    /// <summary>The share of all runs of both texts that both have (Jaccard), 0 to 1.</summary>
    public double Resemblance(Shingles other)
    {
        int shared = Shared(other);
        int all = Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>The share of the shorter text's runs that the longer has, 0 to 1: near 1 for a copy with a paragraph cut or put before it.</summary>
    public double Containment(Shingles other)
    {
        int shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }

    // the same in every run and on every machine, because signatures made of it are stored
    private static ulong Hash(string word)
    {
        ulong hash = Basis;
        foreach (char c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return Mixed(hash);
    }

    private static ulong Hash(ReadOnlySpan<ulong> words)
    {
        ulong hash = Basis;
        foreach (ulong word in words)
        {
            hash = Mixed((hash ^ word) * Prime);
        }

        return hash;
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 33);
    }

    private int Shared(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int shared = 0;
        for (int i = 0, j = 0; i < values.Length && j < other.values.Length;)
        {
            int order = values[i].CompareTo(other.values[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
