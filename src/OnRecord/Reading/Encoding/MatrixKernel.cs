using System.Runtime.Intrinsics;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The one product everything is made of: a tile of <c>C = A B + start</c>, with A row-major, B in panels of <see cref="Columns"/> columns, and the
/// tile held in registers (Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", 2008).
/// </summary>
internal abstract unsafe class MatrixKernel
{
    /// <summary>The fastest kernel that this processor runs.</summary>
    public static MatrixKernel Best { get; } =
        Vector512.IsHardwareAccelerated ? new MatrixKernel512() : Vector256.IsHardwareAccelerated ? new MatrixKernel256() : new MatrixKernel128();

    /// <summary>Numbers of the next panel that are asked for ahead of time in each step of a tile.</summary>
    public const int NextAStep = 2;

    /// <summary>Rows of a tile; A must have room to be read up to a multiple of it.</summary>
    public abstract int Rows { get; }

    /// <summary>Columns of a tile and of a panel.</summary>
    public abstract int Columns { get; }

    /// <summary>One tile.</summary>
    /// <param name="a">First of <see cref="Rows"/> rows, <paramref name="strideA"/> numbers apart.</param>
    /// <param name="strideA">Numbers from row to row of A.</param>
    /// <param name="panel">Panel of B: for each of <paramref name="depth"/> steps, <see cref="Columns"/> numbers.</param>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="start">What the products are added to: rows of <see cref="Columns"/> numbers, such as a bias or the tile so far.</param>
    /// <param name="strideStart">Numbers from row to row of <paramref name="start"/>; 0 where all rows start with the same.</param>
    /// <param name="c">Where the tile goes.</param>
    /// <param name="strideC">Numbers from row to row of C.</param>
    /// <param name="next">What will be read soon and is asked for meanwhile: <see cref="NextAStep"/> numbers of it for each step. It is not read, so it may lie anywhere.</param>
    public abstract void Tile(float* a, int strideA, float* panel, int depth, float* start, int strideStart, float* c, int strideC, float* next);
}
