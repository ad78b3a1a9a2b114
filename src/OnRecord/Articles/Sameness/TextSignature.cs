using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OnRecord.Articles.Sameness;

/// <summary>
/// A text's MinHash: 96 numbers, of which two texts share about the share of <see cref="Shingles"/> that they have in common. Cut into bands it finds the
/// texts to compare with by look-up: of 32 bands of three numbers, texts that share half of their runs share one with probability 0.99, unrelated ones (one run
/// in a hundred) with 0.00003. So each text is compared with a few others, however many there are.
/// </summary>
/// <remarks>Broder 1997 (MinHash); Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, section 3.4 (banding).</remarks>
public sealed class TextSignature
{
    /// <summary>How many numbers it has.</summary>
    public const int Size = 96;

    private static readonly ulong[] Factors = [.. Odd(0x9E3779B97F4A7C15)];

    private readonly uint[] smallest;

    private TextSignature(uint[] smallest) => this.smallest = smallest;

    /// <summary>The signature of a text by its runs.</summary>
    public static TextSignature Of(Shingles shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        uint[] found = new uint[Size];
        Array.Fill(found, uint.MaxValue);
        foreach (ulong shingle in shingles.Values)
        {
            for (int i = 0; i < Size; i++)
            {
                // multiply and shift: the high half of the product with an odd number
                found[i] = Math.Min(found[i], (uint)((shingle * Factors[i]) >> 32));
            }
        }

        return new TextSignature(found);
    }

    /// <summary>The signature that <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public static TextSignature FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Size * sizeof(uint) ? new TextSignature(MemoryMarshal.Cast<byte, uint>(bytes).ToArray()) : throw new ArgumentException($"A signature has {Size * sizeof(uint)} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>384 bytes, little-endian.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes<uint>(smallest).ToArray();

    /// <summary>The estimate of <see cref="Shingles.Resemblance"/>, 0 to 1, with a standard error of at most 0.05.</summary>
    public double Resemblance(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int same = 0;
        for (int i = 0; i < Size; i++)
        {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }

        return (double)same / Size;
    }

    /// <summary>One key a band, the band's number mixed in: two texts are worth comparing when they share one.</summary>
    /// <param name="count">How many bands.</param>
    /// <param name="rows">How many numbers in each: more find fewer, and those more alike. Times <paramref name="count"/> at most <see cref="Size"/>.</param>
    public ImmutableArray<long> Bands(int count, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Size / rows);
        var keys = ImmutableArray.CreateBuilder<long>(count);
        for (int band = 0; band < count; band++)
        {
            ulong key = (ulong)band;
            foreach (uint number in smallest.AsSpan(band * rows, rows))
            {
                key = (key ^ number) * 0xFF51AFD7ED558CCD;
                key ^= key >> 33;
            }

            keys.Add((long)key);
        }

        return keys.MoveToImmutable();
    }

    // SplitMix64 (Steele, Lea, Flood 2014): fixed, so that signatures of one program can be read by the next
    private static IEnumerable<ulong> Odd(ulong state)
    {
        for (int i = 0; i < Size; i++)
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            yield return (z ^ (z >> 31)) | 1;
        }
    }
}
