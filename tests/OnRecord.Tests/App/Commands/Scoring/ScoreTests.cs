using OnRecord.Store.Corrections;
using OnRecord.Tests.Store;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Commands.Scoring;

/// <summary><c>onrecord score</c> as a process of its own.</summary>
public sealed class ScoreTests : IDisposable
{
    private readonly TempRecord temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Without_corrections_it_says_how_to_make_some()
    {
        var (exit, output, error) = await ProgramRun.Complete("score", "--record", temp.Path);
        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain("nobody has confirmed or corrected anything yet");
    }

    [Fact]
    public async Task Corrections_are_shown_as_a_table()
    {
        temp.Open.Add(Some.Read());
        temp.Open.Corrections.Apply(new Correction { By = "ada", Why = "heard it", Kind = CorrectionKind.StatementConfirm, Target = CorrectionTarget.Of(temp.Open.Article(1)!.Statements[0]) });
        var (exit, output, _) = await ProgramRun.Complete("score", "--record", temp.Path);
        exit.ShouldBe(0);
        output.ShouldContain("statements       100.0  100.0  100.0       1      1      1");
        output.ShouldContain("positions          0.0    0.0    0.0       0      0      0");
    }

    [Fact]
    public async Task A_file_of_positions_needs_its_texts_and_issues()
    {
        string gold = Path.Combine(temp.Folder, "gold.jsonl");
        await File.WriteAllTextAsync(gold, "{}", TestContext.Current.CancellationToken);
        var (exit, _, error) = await ProgramRun.Complete("score", gold);
        (exit, error).ShouldBe((2, $"onrecord: {gold} is taken for a file of positions: --texts and --issues are needed with it.\n"));
    }
}
