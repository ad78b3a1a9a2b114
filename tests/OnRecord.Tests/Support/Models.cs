using System.Collections.Concurrent;
using OnRecord.Reading;
using OnRecord.Reading.Encoding;

namespace OnRecord.Tests.Support;

/// <summary>The project's own models, opened once for all tests.</summary>
internal static class Models
{
    private static readonly ConcurrentDictionary<string, Lazy<Reader>> Readers = new(StringComparer.Ordinal);

    /// <summary>Every kernel this processor can run; the portable one always can.</summary>
    public static Dictionary<string, MatrixKernel> Kernels { get; } = new(StringComparer.Ordinal)
    {
        ["512"] = new MatrixKernel512(),
        ["256"] = new MatrixKernel256(),
        ["128"] = new MatrixKernel128(),
    };

    /// <summary>The folder of all models.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "models");

    /// <summary>The reader's folder.</summary>
    public static string ReaderFolder { get; } = Path.Combine(Folder, "reader");

    /// <summary>The reader with the best kernel, or the named one.</summary>
    public static Reader Reader(string kernel = "") =>
        Readers.GetOrAdd(kernel, k => new Lazy<Reader>(() => OnRecord.Reading.Reader.Open(ReaderFolder, k.Length == 0 ? MatrixKernel.Best : Kernels[k]))).Value;
}
