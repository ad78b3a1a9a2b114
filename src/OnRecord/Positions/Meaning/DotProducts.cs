using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Positions.Meaning;

/// <summary>The int8 dot product that nearness is made of. The query is widened once to int16; a row is widened on its way through the registers.</summary>
internal static class DotProducts
{
    private const int Size = SentenceEncoder.Size;

    /// <summary>The widest way that this processor has.</summary>
    public static Way Best { get; } = Avx512BW.IsSupported ? Way.Bits512 : Avx2.IsSupported ? Way.Bits256 : Way.Portable;

    /// <summary>How the products are made; each gives the same numbers.</summary>
    public enum Way
    {
        /// <summary>Any processor.</summary>
        Portable,

        /// <summary>AVX2.</summary>
        Bits256,

        /// <summary>AVX-512 BW.</summary>
        Bits512,
    }

    /// <summary>The product of the query with each row.</summary>
    /// <param name="query">Numbers of the query, widened.</param>
    /// <param name="rows">Row after row, <see cref="SentenceEncoder.Size"/> numbers each.</param>
    /// <param name="products">One for each row.</param>
    /// <param name="way">How; one that the processor has.</param>
    public static void Of(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> rows, Span<int> products, Way way)
    {
        if (query.Length != Size || rows.Length != products.Length * Size)
        {
            throw new ArgumentException($"The query has {query.Length} numbers, the rows {rows.Length} for {products.Length} products.", nameof(rows));
        }

        ref short q = ref MemoryMarshal.GetReference(query);
        ref sbyte row = ref MemoryMarshal.GetReference(rows);
        for (int i = 0; i < products.Length; i++, row = ref Unsafe.Add(ref row, Size))
        {
            products[i] = way switch
            {
                Way.Bits512 => Dot512(ref q, ref row),
                Way.Bits256 => Dot256(ref q, ref row),
                _ => DotPortable(ref q, ref row),
            };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Dot512(ref short query, ref sbyte row)
    {
        var sum = Vector512<int>.Zero;
        for (nuint i = 0; i < Size; i += 32)
        {
            var wide = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref row, i));
            sum += Avx512BW.MultiplyAddAdjacent(wide, Vector512.LoadUnsafe(ref query, i));
        }

        return Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Dot256(ref short query, ref sbyte row)
    {
        var sum = Vector256<int>.Zero;
        for (nuint i = 0; i < Size; i += 16)
        {
            var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row, i));
            sum += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref query, i));
        }

        return Vector256.Sum(sum);
    }

    private static int DotPortable(ref short query, ref sbyte row)
    {
        var sum = Vector128<int>.Zero;
        for (nuint i = 0; i < Size; i += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref row, i));

            // 127 * 127 fits into int16, a sum of two does not
            var (a, b) = Vector128.Widen(low * Vector128.LoadUnsafe(ref query, i));
            var (c, d) = Vector128.Widen(high * Vector128.LoadUnsafe(ref query, i + 8));
            sum += a + b + c + d;
        }

        return Vector128.Sum(sum);
    }
}
