using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Reading.Encoding;

/// <summary>Tiles of 6 by 16 in 12 of the 16 registers of AVX2.</summary>
internal sealed unsafe class MatrixKernel256 : MatrixKernel
{
    /// <inheritdoc/>
    public override int Rows => 6;

    /// <inheritdoc/>
    public override int Columns => 16;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* a, int strideA, float* panel, int depth, float* start, int strideStart, float* c, int strideC, float* next)
    {
        nint t = strideStart;
        var (c00, c01) = (Vector256.Load(start), Vector256.Load(start + 8));
        var (c10, c11) = (Vector256.Load(start + t), Vector256.Load(start + t + 8));
        var (c20, c21) = (Vector256.Load(start + (2 * t)), Vector256.Load(start + (2 * t) + 8));
        var (c30, c31) = (Vector256.Load(start + (3 * t)), Vector256.Load(start + (3 * t) + 8));
        var (c40, c41) = (Vector256.Load(start + (4 * t)), Vector256.Load(start + (4 * t) + 8));
        var (c50, c51) = (Vector256.Load(start + (5 * t)), Vector256.Load(start + (5 * t) + 8));
        nint s = strideA;
        float* a3 = a + (3 * s);
        for (float* end = panel + ((nint)depth * Columns); panel < end; panel += 16)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch1(next);
                next += NextAStep;
            }

            var (b0, b1) = (Vector256.Load(panel), Vector256.Load(panel + 8));
            var x = Vector256.Create(*a);
            c00 = Vector256.MultiplyAddEstimate(x, b0, c00);
            c01 = Vector256.MultiplyAddEstimate(x, b1, c01);
            x = Vector256.Create(a[s]);
            c10 = Vector256.MultiplyAddEstimate(x, b0, c10);
            c11 = Vector256.MultiplyAddEstimate(x, b1, c11);
            x = Vector256.Create(a[2 * s]);
            c20 = Vector256.MultiplyAddEstimate(x, b0, c20);
            c21 = Vector256.MultiplyAddEstimate(x, b1, c21);
            x = Vector256.Create(*a3);
            c30 = Vector256.MultiplyAddEstimate(x, b0, c30);
            c31 = Vector256.MultiplyAddEstimate(x, b1, c31);
            x = Vector256.Create(a3[s]);
            c40 = Vector256.MultiplyAddEstimate(x, b0, c40);
            c41 = Vector256.MultiplyAddEstimate(x, b1, c41);
            x = Vector256.Create(a3[2 * s]);
            c50 = Vector256.MultiplyAddEstimate(x, b0, c50);
            c51 = Vector256.MultiplyAddEstimate(x, b1, c51);
            a++;
            a3++;
        }

        c00.Store(c);
        c01.Store(c + 8);
        c10.Store(c + (1 * (nint)strideC));
        c11.Store(c + (1 * (nint)strideC) + 8);
        c20.Store(c + (2 * (nint)strideC));
        c21.Store(c + (2 * (nint)strideC) + 8);
        c30.Store(c + (3 * (nint)strideC));
        c31.Store(c + (3 * (nint)strideC) + 8);
        c40.Store(c + (4 * (nint)strideC));
        c41.Store(c + (4 * (nint)strideC) + 8);
        c50.Store(c + (5 * (nint)strideC));
        c51.Store(c + (5 * (nint)strideC) + 8);
    }
}
