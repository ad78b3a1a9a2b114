using System.Runtime.InteropServices;

namespace OnRecord.Reading.Encoding;

/// <summary>A block of float32 outside the managed heap, aligned to 64 bytes: one cache line, one 512-bit vector.</summary>
internal sealed unsafe class AlignedFloats : IDisposable
{
    private readonly Block block;

    /// <summary>Takes room for <paramref name="length"/> numbers, all zero.</summary>
    public AlignedFloats(int length)
    {
        Length = length;
        block = new Block(length);
    }

    /// <summary>How many numbers it holds.</summary>
    public int Length { get; }

    /// <summary>The first number; valid until <see cref="Dispose"/>.</summary>
    public float* Pointer => block.Pointer;

    /// <summary>All of it.</summary>
    public Span<float> Span => new(block.Pointer, Length);

    /// <inheritdoc/>
    public void Dispose() => block.Dispose();

    // the runtime's own handle frees the block when nobody disposed of it
    private sealed class Block : SafeHandle
    {
        private readonly long bytes;

        public Block(int length)
            : base(0, ownsHandle: true)
        {
            bytes = (long)length * sizeof(float);
            SetHandle((nint)NativeMemory.AlignedAlloc((nuint)bytes, 64));
            NativeMemory.Clear((void*)handle, (nuint)bytes);
            GC.AddMemoryPressure(bytes);
        }

        public override bool IsInvalid => handle == 0;

        public float* Pointer => (float*)handle;

        protected override bool ReleaseHandle()
        {
            NativeMemory.AlignedFree((void*)handle);
            GC.RemoveMemoryPressure(bytes);
            return true;
        }
    }
}
