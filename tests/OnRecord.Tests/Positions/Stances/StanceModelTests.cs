using System.Text.Json;
using OnRecord.Positions.Stances;
using OnRecord.Reading;
using OnRecord.Reading.Encoding;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions.Stances;

/// <summary>The stance model against the answers of its reference program, with every kernel.</summary>
public sealed class StanceModelTests
{
    private static readonly WordPieces Vocabulary = WordPieces.Load(Path.Combine(Models.ReaderFolder, "vocab.txt"));

    public static TheoryData<string> Kernels() => [.. Models.Kernels.Keys];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Judges_as_the_reference_does(string kernel)
    {
        using var model = StanceModel.Open(Path.Combine(Models.Folder, "stance"), Vocabulary, Models.Kernels[kernel]);
        var input = new EncoderInput[160];
        var state = new float[StanceModel.StateSize];
        foreach (string line in TestData.Read("Stance", "pairs.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
            var (proposition, statement) = (model.Pieces(Field("proposition")), model.Pieces($"{Field("source")}: {Field("statement")}"));
            input[..StanceModel.Join(proposition, statement, input)].Select(p => p.Id)
                .ShouldBe(json.RootElement.GetProperty("pieces").EnumerateArray().Select(p => p.GetInt32()));
            var scores = model.Judge(proposition, statement, state);
            float[] expected = [.. json.RootElement.GetProperty("log_probabilities").EnumerateArray().Select(p => p.GetSingle())];
            scores.None.ShouldBe(expected[0], 0.002f);
            scores.Agree.ShouldBe(expected[1], 0.002f);
            scores.Disagree.ShouldBe(expected[2], 0.002f);
        }
    }

    [Fact]
    public void The_longer_part_is_cut_to_fit()
    {
        var input = new EncoderInput[160];
        StanceModel.Join([.. Enumerable.Range(1000, 20)], [.. Enumerable.Range(2000, 400)], input).ShouldBe(160);
        input.Count(p => p.Id is >= 1000 and < 1020).ShouldBe(20);
        input[158].Id.ShouldBe(2000 + 136);
        input.Count(p => p.Type == 1).ShouldBe(138);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Should.Throw<ModelException>(() => StanceModel.Open(Path.Combine(Path.GetTempPath(), "no-such-folder"), Vocabulary, MatrixKernel.Best))
            .Message.ShouldContain("manifest.json is missing");
}
