using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Benchmarks;

/// <summary>The most float32 operations a second one core gives: twelve independent fused multiply-add chains in registers.</summary>
internal static class PeakArithmetic
{
    private const int Rounds = 20_000_000;

    /// <summary>GFLOPS of one core, the best of three tries; 0 where the machine has no AVX-512.</summary>
    public static double Measure() => Avx512F.IsSupported ? Enumerable.Range(0, 3).Max(_ => Once()) : 0;

    /// <summary>What the last try computed.</summary>
    internal static float LastSum { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double Once()
    {
        var m = Vector512.Create(0.999f);
        // all different, or the compiler makes one chain of them
        var (a, b, c, d, e, f) = (m * 1, m * 2, m * 3, m * 4, m * 5, m * 6);
        var (g, h, i, j, k, l) = (m * 7, m * 8, m * 9, m * 10, m * 11, m * 12);
        long start = Stopwatch.GetTimestamp();
        for (int n = 0; n < Rounds; n++)
        {
            a = Avx512F.FusedMultiplyAdd(a, m, m);
            b = Avx512F.FusedMultiplyAdd(b, m, m);
            c = Avx512F.FusedMultiplyAdd(c, m, m);
            d = Avx512F.FusedMultiplyAdd(d, m, m);
            e = Avx512F.FusedMultiplyAdd(e, m, m);
            f = Avx512F.FusedMultiplyAdd(f, m, m);
            g = Avx512F.FusedMultiplyAdd(g, m, m);
            h = Avx512F.FusedMultiplyAdd(h, m, m);
            i = Avx512F.FusedMultiplyAdd(i, m, m);
            j = Avx512F.FusedMultiplyAdd(j, m, m);
            k = Avx512F.FusedMultiplyAdd(k, m, m);
            l = Avx512F.FusedMultiplyAdd(l, m, m);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        // what is never used is never computed
        LastSum = Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
        return Rounds * 12.0 * 16 * 2 / seconds / 1e9;
    }
}
