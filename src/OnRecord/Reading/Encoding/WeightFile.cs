using System.Buffers;
using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using System.Text.Json;

namespace OnRecord.Reading.Encoding;

/// <summary>
/// The weights of one model: a memory-mapped safetensors file (8 bytes little-endian length, JSON header, data), checked against the
/// <c>manifest.json</c> beside it. Matrices may be int8 with one float32 scale a row in <c>NAME.scale</c>, or float16.
/// </summary>
internal sealed unsafe class WeightFile : IDisposable
{
    private readonly string path;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* data;
    private readonly Dictionary<string, Entry> entries;

    private WeightFile(string path, long size)
    {
        this.path = path;
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(0, size, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        long header = BinaryPrimitives.ReadInt64LittleEndian(new ReadOnlySpan<byte>(start, 8));
        data = start + 8 + header;
        entries = ReadHeader(new ReadOnlySpan<byte>(start + 8, (int)header));
    }

    /// <summary>Maps <c>NAME.safetensors</c> of a model's folder after checking every file that its manifest lists.</summary>
    /// <exception cref="ModelException">A file is missing or not the one of the manifest.</exception>
    public static WeightFile Open(string folder, string name)
    {
        string manifest = Path.Combine(folder, "manifest.json");
        if (!File.Exists(manifest))
        {
            throw new ModelException($"{manifest} is missing: put the folder of models beside the program, or name it with --models or ONRECORD_MODELS.");
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
        foreach (var listed in json.RootElement.GetProperty("files").EnumerateObject())
        {
            Check(Path.Combine(folder, listed.Name), listed.Value.GetProperty("bytes").GetInt64(), listed.Value.GetProperty("sha256").GetString()!);
        }

        string weights = Path.Combine(folder, name);
        return new WeightFile(weights, new FileInfo(weights).Length);
    }

    /// <summary>Whether there is a tensor of that name.</summary>
    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Its sizes, the outermost first.</summary>
    public int[] Shape(string name) => Find(name).Shape;

    /// <summary>All numbers of a tensor as float32, row-major.</summary>
    public float[] Read(string name)
    {
        var shape = Shape(name);
        int rows = shape.Length > 1 ? shape[0] : 1, columns = shape.Aggregate(1, (a, b) => a * b) / rows;
        var values = new float[rows * columns];
        for (int row = 0; row < rows; row++)
        {
            ReadRow(name, row, values.AsSpan(row * columns, columns));
        }

        return values;
    }

    /// <summary>Row <paramref name="row"/> of a tensor (all but its outermost size) as float32.</summary>
    public void ReadRow(string name, int row, Span<float> output) => Row(name).Read(row, output);

    /// <summary>A tensor whose rows are read one by one, without looking up its name each time.</summary>
    public WeightRows Row(string name)
    {
        var entry = Find(name);
        float* scales = entries.TryGetValue(name + ".scale", out var scale) ? (float*)(data + scale.Offset) : null;
        return new WeightRows(data + entry.Offset, entry.Kind, scales);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }

    private Entry Find(string name) =>
        entries.TryGetValue(name, out var entry) ? entry : throw new ModelException($"{path} has no tensor {name}: it is not the version that this program reads.");

    private static void Check(string path, long bytes, string sha256)
    {
        if (!File.Exists(path))
        {
            throw new ModelException($"{path} is missing: copy the model's folder anew.");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.Length != bytes || !string.Equals(Checksum(stream), sha256, StringComparison.Ordinal))
        {
            throw new ModelException($"{path} is damaged (its size or checksum is not the one in manifest.json): copy the model's folder anew.");
        }
    }

    // in few large reads: in the thousands of small ones that SHA256.HashData makes of a stream, the start of the program can be felt
    private static string Checksum(FileStream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] block = ArrayPool<byte>.Shared.Rent(1 << 20);
        for (int read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            hash.AppendData(block.AsSpan(0, read));
        }

        ArrayPool<byte>.Shared.Return(block);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Dictionary<string, Entry> ReadHeader(ReadOnlySpan<byte> header)
    {
        var found = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(header);
        using var json = JsonDocument.ParseValue(ref reader);
        foreach (var tensor in json.RootElement.EnumerateObject().Where(t => !t.NameEquals("__metadata__")))
        {
            found[tensor.Name] = new Entry(
                tensor.Value.GetProperty("dtype").GetString()!,
                [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(n => n.GetInt32())],
                tensor.Value.GetProperty("data_offsets")[0].GetInt64());
        }

        return found;
    }

    private sealed record Entry(string Type, int[] Shape, long Offset)
    {
        public WeightType Kind { get; } = Type switch
        {
            "I8" => WeightType.Int8,
            "F16" => WeightType.Float16,
            "F32" => WeightType.Float32,
            _ => throw new ModelException($"Weights of type {Type} are not known to this program."),
        };
    }
}
