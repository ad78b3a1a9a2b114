using System.Collections.Concurrent;
using System.Text.Json;
using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Heads;
using OnRecord.Reading.Words;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Reading;

/// <summary>Numbers from inside the reader against those of the reference program, for the first window of each input, with every kernel.</summary>
public sealed class ReferenceTraceTests
{
    // the reference program works in float32 as well; sums in another order differ by less
    private const float StateTolerance = 2e-3f, ScoreTolerance = 1e-2f;

    private static readonly WeightFile Weights = WeightFile.Open(Models.ReaderFolder, "reader.safetensors");

    private static readonly ConcurrentDictionary<string, Lazy<(TransformerEncoder Encoder, WordHeads Heads)>> Packed = new(StringComparer.Ordinal);

    public static TheoryData<string, string> InputsAndKernels() =>
        new(from line in File.ReadLines(TestData.PathOf("Reader", "expected.jsonl"))
            let input = JsonDocument.Parse(line).RootElement
            where input.GetProperty("trace").ValueKind == JsonValueKind.Object && input.GetProperty("trace").TryGetProperty("pieces", out _)
            from kernel in Models.Kernels.Keys
            select new TheoryDataRow<string, string>(input.GetProperty("id").GetString()!, kernel));

    [Theory]
    [MemberData(nameof(InputsAndKernels))]
    public void Pieces_states_and_cue_scores_are_the_reference_programs(string input, string kernel)
    {
        var trace = Expected(input);
        var (encoder, heads) = Encoder(kernel);
        var table = Table(input);
        int[] rows = new int[PieceWindow.Size];
        var pieces = table.Input(table.Windows[0], rows);
        pieces.Select(p => p.Id).ShouldBe(trace.GetProperty("pieces").EnumerateArray().Select(p => p.GetInt32()));

        var room = encoder.Encode(pieces, rows.AsSpan(0, table.Windows[0].Count));
        using var output = new WindowOutput(table.Windows[0], table.Spans.Count, room, heads);
        Check(trace.GetProperty("state"), StateTolerance, word => output.State(word)[..8].ToArray());
        Check(trace.GetProperty("cue"), ScoreTolerance, word =>
        {
            float[] scores = output.Output(word, WordHeads.Cue, WordHeads.CueSize).ToArray();
            Activations.LogSoftmax(scores);
            return scores;
        });
    }

    [Theory]
    [MemberData(nameof(InputsAndKernels))]
    public void The_states_that_are_wanted_are_those_of_all(string input, string kernel)
    {
        var encoder = Encoder(kernel).Encoder;
        var table = Table(input);
        int[] rows = new int[PieceWindow.Size];
        var pieces = table.Input(table.Windows[0], rows);
        int[] wanted = rows[..table.Windows[0].Count];
        var all = encoder.Encode(pieces);
        float[][] expected = [.. wanted.Select(row => all.States.Span.Slice(row * TransformerEncoder.Hidden, TransformerEncoder.Hidden).ToArray())];
        encoder.Return(all);
        var some = encoder.Encode(pieces, wanted);
        for (int i = 0; i < wanted.Length; i++)
        {
            some.States.Span.Slice(i * TransformerEncoder.Hidden, TransformerEncoder.Hidden).ToArray().ShouldBe(expected[i], $"word {i}");
        }

        encoder.Return(some);
    }

    private static (TransformerEncoder Encoder, WordHeads Heads) Encoder(string kernel) =>
        Packed.GetOrAdd(kernel, k => new(() => (new TransformerEncoder(Weights, Models.Kernels[k]), new WordHeads(Weights, Models.Kernels[k])))).Value;

    private static WordTable Table(string input) =>
        new(new DocumentText(TestData.Read("Reader", input + ".txt")), WordPieces.Load(Path.Combine(Models.ReaderFolder, "vocab.txt")));

    private static void Check(JsonElement expected, float tolerance, Func<int, float[]> actual)
    {
        expected.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var (word, row) in expected.EnumerateArray().Index())
        {
            float[] numbers = actual(word);
            foreach (var (column, number) in row.EnumerateArray().Index())
            {
                numbers[column].ShouldBe(number.GetSingle(), tolerance, $"word {word}, number {column}");
            }
        }
    }

    private static JsonElement Expected(string input) =>
        File.ReadLines(TestData.PathOf("Reader", "expected.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).Single(e => e.GetProperty("id").GetString() == input).GetProperty("trace");
}
