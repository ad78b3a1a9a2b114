using System.Numerics.Tensors;
using System.Text.Json;
using OnRecord.Positions.Meaning;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions.Meaning;

/// <summary>The sentence encoder against the answers of its reference program.</summary>
public sealed class SentenceEncoderTests
{
    [Fact]
    public void Encodes_as_the_reference_does()
    {
        using var encoder = SentenceEncoder.Open(Models.Folder);
        float[]? before = null;
        foreach (string line in TestData.Read("Stance", "texts.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            float[] embedding = encoder.Encode(json.RootElement.GetProperty("text").GetString()!);
            TensorPrimitives.Norm<float>(embedding).ShouldBe(1, 1e-4f);
            int at = 0;
            foreach (var expected in json.RootElement.GetProperty("first16").EnumerateArray())
            {
                embedding[at++].ShouldBe(expected.GetSingle(), 1e-3f);
            }

            if (json.RootElement.GetProperty("cosine_with_before") is { ValueKind: JsonValueKind.Number } cosine)
            {
                TensorPrimitives.Dot<float>(before, embedding).ShouldBe(cosine.GetSingle(), 1e-3f);
            }

            before = embedding;
        }
    }
}
