using System.Runtime.Intrinsics;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The one product everything is made of: a tile of <c>C = A B + bias</c>, with A row-major, B in panels of <see cref="Columns"/> columns, and the
/// tile held in registers (Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", 2008).
/// </summary>
internal abstract unsafe class MatrixKernel
{
    /// <summary>The fastest kernel that this processor runs.</summary>
    public static MatrixKernel Best { get; } =
        Vector512.IsHardwareAccelerated ? new MatrixKernel512() : Vector256.IsHardwareAccelerated ? new MatrixKernel256() : new MatrixKernel128();

    /// <summary>Rows of a tile; A must have room to be read up to a multiple of it.</summary>
    public abstract int Rows { get; }

    /// <summary>Columns of a tile and of a panel.</summary>
    public abstract int Columns { get; }

    /// <summary>One tile.</summary>
    /// <param name="a">First of <see cref="Rows"/> rows, <paramref name="strideA"/> numbers apart.</param>
    /// <param name="strideA">Numbers from row to row of A.</param>
    /// <param name="panel">Panel of B: for each of <paramref name="depth"/> steps, <see cref="Columns"/> numbers.</param>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="bias">What each column starts with, <see cref="Columns"/> numbers.</param>
    /// <param name="c">Where the tile goes.</param>
    /// <param name="strideC">Numbers from row to row of C.</param>
    public abstract void Tile(float* a, int strideA, float* panel, int depth, float* bias, float* c, int strideC);
}
