using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Reading.Encoding;

/// <summary>Tiles of 4 by 8 for any processor with 128-bit vectors, or none: .NET then does them number by number.</summary>
internal sealed unsafe class MatrixKernel128 : MatrixKernel
{
    /// <inheritdoc/>
    public override int Rows => 4;

    /// <inheritdoc/>
    public override int Columns => 8;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* a, int strideA, float* panel, int depth, float* start, int strideStart, float* c, int strideC, float* next)
    {
        nint t = strideStart;
        var (c00, c01) = (Vector128.Load(start), Vector128.Load(start + 4));
        var (c10, c11) = (Vector128.Load(start + t), Vector128.Load(start + t + 4));
        var (c20, c21) = (Vector128.Load(start + (2 * t)), Vector128.Load(start + (2 * t) + 4));
        var (c30, c31) = (Vector128.Load(start + (3 * t)), Vector128.Load(start + (3 * t) + 4));
        nint s = strideA;
        float* a3 = a + (3 * s);
        for (float* end = panel + ((nint)depth * Columns); panel < end; panel += 8)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch1(next);
                next += NextAStep;
            }

            var (b0, b1) = (Vector128.Load(panel), Vector128.Load(panel + 4));
            var x = Vector128.Create(*a);
            c00 = Vector128.MultiplyAddEstimate(x, b0, c00);
            c01 = Vector128.MultiplyAddEstimate(x, b1, c01);
            x = Vector128.Create(a[s]);
            c10 = Vector128.MultiplyAddEstimate(x, b0, c10);
            c11 = Vector128.MultiplyAddEstimate(x, b1, c11);
            x = Vector128.Create(a[2 * s]);
            c20 = Vector128.MultiplyAddEstimate(x, b0, c20);
            c21 = Vector128.MultiplyAddEstimate(x, b1, c21);
            x = Vector128.Create(*a3);
            c30 = Vector128.MultiplyAddEstimate(x, b0, c30);
            c31 = Vector128.MultiplyAddEstimate(x, b1, c31);
            a++;
            a3++;
        }

        c00.Store(c);
        c01.Store(c + 4);
        c10.Store(c + (1 * (nint)strideC));
        c11.Store(c + (1 * (nint)strideC) + 4);
        c20.Store(c + (2 * (nint)strideC));
        c21.Store(c + (2 * (nint)strideC) + 4);
        c30.Store(c + (3 * (nint)strideC));
        c31.Store(c + (3 * (nint)strideC) + 4);
    }
}
