using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Commands.Issues;

/// <summary><c>onrecord issue</c> as a process of its own.</summary>
public sealed class IssueCommandTests : IDisposable
{
    private readonly TempRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public async Task A_question_never_takes_the_place_of_another()
    {
        (await Run("add", "The bridge over the river Vey should be kept", "--search", "bridge")).Output.ShouldBe("the-bridge-over-the-river-vey\n");
        (await Run("add", "The bridge over the river Vey should go", "--search", "bridge")).Output.ShouldBe("the-bridge-over-the-river-vey-2\n");
        (await Run("add", "Tolls should rise", "--search", "toll", "--key", "the-bridge-over-the-river-vey")).ShouldBe((2, "", "onrecord: \"the-bridge-over-the-river-vey\" is the key of another question, \"The bridge over the river Vey should be kept\"; give another with --key, or change that one by `onrecord issue edit the-bridge-over-the-river-vey`.\n"));
        (await Run("list")).Output.ShouldBe("the-bridge-over-the-river-vey\tThe bridge over the river Vey should be kept\tbridge\nthe-bridge-over-the-river-vey-2\tThe bridge over the river Vey should go\tbridge\n");
    }

    private Task<(int Exit, string Output, string Error)> Run(params string[] rest) => ProgramRun.Complete(["issue", .. rest, "--record", record.Path]);
}
