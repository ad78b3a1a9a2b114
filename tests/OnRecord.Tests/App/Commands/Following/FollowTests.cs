using Microsoft.Data.Sqlite;
using OnRecord.Tests.Articles.Following;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Commands.Following;

/// <summary><c>onrecord follow</c> as a process of its own, against a real server.</summary>
public sealed class FollowTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-follow-").FullName;
    private NewsServer server = null!;

    private string File => Path.Combine(folder, "record.db");

    private string Feed => $"{server.Root}/feed";

    public async ValueTask InitializeAsync() => server = await NewsServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_goes_on_where_it_was()
    {
        server.Items = ["/a", "/hold", "/b"];
        using (var run = ProgramRun.Start("follow", Feed, "--once", "--local", "--delay", "0", "--record", File))
        {
            for (int i = 0; i < 1200 && !server.Asked.ContainsKey("/hold") && !run.HasEnded; i++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

            run.HasEnded.ShouldBeFalse();
            run.Signal("KILL");
            (await run.End()).Exit.ShouldBe(128 + 9);
        }

        Record.OpenExisting(File).Counts().Articles.ShouldBe(1);
        var (exit, _, error) = await ProgramRun.Complete("follow", "--once", "--local", "--delay", "0", "--record", File);
        exit.ShouldBe(0, error);
        error.ShouldEndWith("2 added, 0 known, 0 failed, 0 waiting\n");
        Record.OpenExisting(File).Counts().Articles.ShouldBe(3);
        (server.Asked["whole feed"], server.Asked["/a"], server.Asked["/hold"], server.Asked["/b"], server.Asked["/robots.txt"]).ShouldBe((1, 1, 2, 1, 1));
    }

    [Fact]
    public async Task Feeds_are_listed_and_left()
    {
        Record.Open(File).Follows.Add(Feed, DateTimeOffset.UnixEpoch);
        var (exit, output, error) = await ProgramRun.Complete("follow", "--list", "--record", File);
        (exit, error).ShouldBe((0, ""));
        output.ShouldBe($"{Feed}: not looked at yet, due 1970-01-01 00:00Z, 0 taken, 0 waiting, 0 given up\n");

        (await ProgramRun.Complete("follow", Feed, "--remove", "--record", File)).Exit.ShouldBe(0);
        (await ProgramRun.Complete("follow", "--list", "--record", File)).Exit.ShouldBe(1);
        (exit, _, error) = await ProgramRun.Complete("follow", Feed, "--remove", "--record", File);
        (exit, error).ShouldBe((2, $"onrecord: {Feed} is not followed; `onrecord follow --list` shows those that are.\n"));
        server.Asked.ShouldBeEmpty();
    }
}
