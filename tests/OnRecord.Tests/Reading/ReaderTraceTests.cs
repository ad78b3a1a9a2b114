using System.Text.Json;
using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Heads;
using OnRecord.Reading.Words;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Reading;

/// <summary>
/// The numbers inside the reader against those of the reference program: the first window's word pieces, the states of its first five words (eight
/// numbers each), and the cue head's log probabilities of its first forty. With every kernel.
/// </summary>
public sealed class ReaderTraceTests
{
    private const float Within = 2e-3f;

    [Theory]
    [MemberData(nameof(ReaderTests.InputsAndKernels), MemberType = typeof(ReaderTests))]
    public void Numbers_inside_are_those_of_the_reference(string input, string kernel)
    {
        using var weights = WeightFile.Open(Models.ReaderFolder, "reader.safetensors");
        var encoder = new TransformerEncoder(weights, Models.Kernels[kernel]);
        var heads = new WordHeads(weights, Models.Kernels[kernel]);
        var table = new WordTable(new DocumentText(TestData.Read("Reader", input + ".txt")), WordPieces.Load(Path.Combine(Models.ReaderFolder, "vocab.txt")));
        var rows = new int[PieceWindow.Size];
        var pieces = table.Input(table.Windows[0], rows);
        using var room = encoder.Encode(pieces);
        using var window = new WindowOutput(table.Windows[0], table.Spans.Count, room, rows, heads);

        using var line = JsonDocument.Parse(File.ReadLines(TestData.PathOf("Reader", "expected.jsonl")).First(l => l.Contains($"\"{input}\"", StringComparison.Ordinal)));
        var trace = line.RootElement.GetProperty("trace");
        pieces.Select(p => p.Id).ShouldBe(trace.GetProperty("pieces").EnumerateArray().Select(p => p.GetInt32()));
        ShouldBeNear(trace.GetProperty("state"), word => window.State(word)[..8].ToArray());
        ShouldBeNear(trace.GetProperty("cue"), word => CueLogProbabilities(window, word));
    }

    private static float[] CueLogProbabilities(WindowOutput window, int word)
    {
        float[] scores = window.Output(word, WordHeads.Cue, WordHeads.CueSize).ToArray();
        Activations.LogSoftmax(scores);
        return scores;
    }

    private static void ShouldBeNear(JsonElement expected, Func<int, float[]> actual)
    {
        expected.GetArrayLength().ShouldBeGreaterThan(0);
        for (int word = 0; word < expected.GetArrayLength(); word++)
        {
            actual(word).ShouldBe(expected[word].EnumerateArray().Select(v => v.GetSingle()), Within, $"word {word}");
        }
    }
}
