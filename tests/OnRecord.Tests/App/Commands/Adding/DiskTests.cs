using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Commands.Adding;

/// <summary><c>onrecord add</c> where it may not write, and where there is no room: on a small disk of its own, in a namespace that ends with the test.</summary>
public sealed class DiskTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-disk-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_full_disk_is_named_and_the_run_carries_on_once_there_is_room()
    {
        WriteArticles(40);
        string add = $"{Repository.Program} add {folder}/in --record {folder}/disk/record.db --models {Models.Folder}";
        var (exit, output, error) = await InNamespace($"""
            mount -t tmpfs -o size=1500k small {folder}/disk || exit 77
            {add}; echo "first $?"
            mount -o remount,size=64m {folder}/disk
            {add}; echo "second $?"
            """);
        Assert.SkipWhen(exit == 77, "This user may not mount a small disk: " + error);
        output.ShouldBe("first 2\nsecond 0\n", error);
        error.ShouldContain("record.db: the disk is full. Nothing was lost that was reported as stored; make room and run the same command again.");
        int stored = Added(error.Split('\n').First(l => l.EndsWith("failed", StringComparison.Ordinal)));
        stored.ShouldBeInRange(1, 39);
        error.ShouldEndWith($"{40 - stored} added, 0 updated, {stored} known, 0 failed\n");
    }

    [Fact]
    public async Task A_record_on_a_read_only_disk_is_named()
    {
        WriteArticles(1);
        string add = $"{Repository.Program} add {folder}/in --record {folder}/disk/record.db --models {Models.Folder}";
        var (exit, output, error) = await InNamespace($"""
            mount -t tmpfs -o size=8m small {folder}/disk || exit 77
            {add} 2>/dev/null; echo "first $?"
            printf 'The mayor said no.' > {folder}/in/more.txt
            mount -o remount,ro {folder}/disk
            {add}; echo "second $?"
            """);
        Assert.SkipWhen(exit == 77, "This user may not mount a small disk: " + error);
        output.ShouldBe("first 0\nsecond 2\n", error);
        error.ShouldStartWith($"onrecord: {folder}/disk/record.db: the record cannot be opened. Check that its folder is there and that you may write to it.");
    }

    private static int Added(string summary) => int.Parse(summary.Split(' ')[0]);

    private Task<(int Exit, string Output, string Error)> InNamespace(string script)
    {
        Directory.CreateDirectory(Path.Combine(folder, "disk"));
        string path = Path.Combine(folder, "script.sh");
        File.WriteAllText(path, script);
        return Shell.RunAsync($"unshare --user --map-root-user --mount bash {path} || exit $?", Limit);
    }

    private void WriteArticles(int count)
    {
        string input = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
        string filler = string.Concat(Enumerable.Repeat("-", 60_000));
        for (int i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(input, $"{i:00}.txt"), $"Mayor Ada Brook said bridge {i} would open.\n{filler}");
        }
    }
}
