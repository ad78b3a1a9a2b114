using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Reading.Encoding;

/// <summary>Tiles of 12 by 32 in 24 of the 32 registers of AVX-512.</summary>
internal sealed unsafe class MatrixKernel512 : MatrixKernel
{
    /// <inheritdoc/>
    public override int Rows => 12;

    /// <inheritdoc/>
    public override int Columns => 32;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* a, int strideA, float* panel, int depth, float* start, int strideStart, float* c, int strideC, float* next)
    {
        nint t = strideStart;
        var (c00, c01) = (Vector512.Load(start), Vector512.Load(start + 16));
        var (c10, c11) = (Vector512.Load(start + t), Vector512.Load(start + t + 16));
        var (c20, c21) = (Vector512.Load(start + (2 * t)), Vector512.Load(start + (2 * t) + 16));
        var (c30, c31) = (Vector512.Load(start + (3 * t)), Vector512.Load(start + (3 * t) + 16));
        var (c40, c41) = (Vector512.Load(start + (4 * t)), Vector512.Load(start + (4 * t) + 16));
        var (c50, c51) = (Vector512.Load(start + (5 * t)), Vector512.Load(start + (5 * t) + 16));
        var (c60, c61) = (Vector512.Load(start + (6 * t)), Vector512.Load(start + (6 * t) + 16));
        var (c70, c71) = (Vector512.Load(start + (7 * t)), Vector512.Load(start + (7 * t) + 16));
        var (c80, c81) = (Vector512.Load(start + (8 * t)), Vector512.Load(start + (8 * t) + 16));
        var (c90, c91) = (Vector512.Load(start + (9 * t)), Vector512.Load(start + (9 * t) + 16));
        var (ca0, ca1) = (Vector512.Load(start + (10 * t)), Vector512.Load(start + (10 * t) + 16));
        var (cb0, cb1) = (Vector512.Load(start + (11 * t)), Vector512.Load(start + (11 * t) + 16));
        nint s = strideA;
        float* a3 = a + (3 * s);
        float* a6 = a + (6 * s);
        float* a9 = a + (9 * s);
        for (float* end = panel + ((nint)depth * Columns); panel < end; panel += 32)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch1(next);
                next += NextAStep;
            }

            var (b0, b1) = (Vector512.Load(panel), Vector512.Load(panel + 16));
            var x = Vector512.Create(*a);
            c00 = Vector512.MultiplyAddEstimate(x, b0, c00);
            c01 = Vector512.MultiplyAddEstimate(x, b1, c01);
            x = Vector512.Create(a[s]);
            c10 = Vector512.MultiplyAddEstimate(x, b0, c10);
            c11 = Vector512.MultiplyAddEstimate(x, b1, c11);
            x = Vector512.Create(a[2 * s]);
            c20 = Vector512.MultiplyAddEstimate(x, b0, c20);
            c21 = Vector512.MultiplyAddEstimate(x, b1, c21);
            x = Vector512.Create(*a3);
            c30 = Vector512.MultiplyAddEstimate(x, b0, c30);
            c31 = Vector512.MultiplyAddEstimate(x, b1, c31);
            x = Vector512.Create(a3[s]);
            c40 = Vector512.MultiplyAddEstimate(x, b0, c40);
            c41 = Vector512.MultiplyAddEstimate(x, b1, c41);
            x = Vector512.Create(a3[2 * s]);
            c50 = Vector512.MultiplyAddEstimate(x, b0, c50);
            c51 = Vector512.MultiplyAddEstimate(x, b1, c51);
            x = Vector512.Create(*a6);
            c60 = Vector512.MultiplyAddEstimate(x, b0, c60);
            c61 = Vector512.MultiplyAddEstimate(x, b1, c61);
            x = Vector512.Create(a6[s]);
            c70 = Vector512.MultiplyAddEstimate(x, b0, c70);
            c71 = Vector512.MultiplyAddEstimate(x, b1, c71);
            x = Vector512.Create(a6[2 * s]);
            c80 = Vector512.MultiplyAddEstimate(x, b0, c80);
            c81 = Vector512.MultiplyAddEstimate(x, b1, c81);
            x = Vector512.Create(*a9);
            c90 = Vector512.MultiplyAddEstimate(x, b0, c90);
            c91 = Vector512.MultiplyAddEstimate(x, b1, c91);
            x = Vector512.Create(a9[s]);
            ca0 = Vector512.MultiplyAddEstimate(x, b0, ca0);
            ca1 = Vector512.MultiplyAddEstimate(x, b1, ca1);
            x = Vector512.Create(a9[2 * s]);
            cb0 = Vector512.MultiplyAddEstimate(x, b0, cb0);
            cb1 = Vector512.MultiplyAddEstimate(x, b1, cb1);
            a++;
            a3++;
            a6++;
            a9++;
        }

        c00.Store(c);
        c01.Store(c + 16);
        c10.Store(c + (1 * (nint)strideC));
        c11.Store(c + (1 * (nint)strideC) + 16);
        c20.Store(c + (2 * (nint)strideC));
        c21.Store(c + (2 * (nint)strideC) + 16);
        c30.Store(c + (3 * (nint)strideC));
        c31.Store(c + (3 * (nint)strideC) + 16);
        c40.Store(c + (4 * (nint)strideC));
        c41.Store(c + (4 * (nint)strideC) + 16);
        c50.Store(c + (5 * (nint)strideC));
        c51.Store(c + (5 * (nint)strideC) + 16);
        c60.Store(c + (6 * (nint)strideC));
        c61.Store(c + (6 * (nint)strideC) + 16);
        c70.Store(c + (7 * (nint)strideC));
        c71.Store(c + (7 * (nint)strideC) + 16);
        c80.Store(c + (8 * (nint)strideC));
        c81.Store(c + (8 * (nint)strideC) + 16);
        c90.Store(c + (9 * (nint)strideC));
        c91.Store(c + (9 * (nint)strideC) + 16);
        ca0.Store(c + (10 * (nint)strideC));
        ca1.Store(c + (10 * (nint)strideC) + 16);
        cb0.Store(c + (11 * (nint)strideC));
        cb1.Store(c + (11 * (nint)strideC) + 16);
    }
}
