using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OnRecord.Benchmarks.Training;

/// <summary>Writes the layer's weights as a safetensors file with its manifest.</summary>
internal static class LayerFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes both into <paramref name="folder"/>.</summary>
    public static void Write(string folder, IReadOnlyList<(string Name, float[] Values)> tensors)
    {
        var header = new Dictionary<string, object>(StringComparer.Ordinal);
        int at = 0;
        foreach (var (name, values) in tensors)
        {
            header[name] = new { dtype = "F32", shape = new[] { values.Length }, data_offsets = new[] { at, at += 4 * values.Length } };
        }

        byte[] json = JsonSerializer.SerializeToUtf8Bytes(header);
        byte[] length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        byte[] file = [.. length, .. json, .. tensors.SelectMany(t => MemoryMarshal.AsBytes<float>(t.Values).ToArray())];
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "stance-layer.safetensors"), file);
        var manifest = new
        {
            name = "onrecord-stance-layer",
            version = 1,
            files = new Dictionary<string, object>(StringComparer.Ordinal) { ["stance-layer.safetensors"] = new { bytes = file.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(file)) } },
            training = new[] { "200 PolNeAR articles whose statements were labelled by hand for 40 propositions" },
        };
        File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(manifest, Indented) + "\n", new UTF8Encoding(false));
    }
}
