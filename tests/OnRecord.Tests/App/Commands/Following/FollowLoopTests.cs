using OnRecord.App.Commands.Following;
using OnRecord.Articles;
using OnRecord.Articles.Fetching;
using OnRecord.Articles.Following;
using OnRecord.Tests.Articles.Following;
using OnRecord.Tests.Support;

using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Commands.Following;

/// <summary>The whole way: a real server, the real reader, a real record.</summary>
public sealed class FollowLoopTests : IAsyncLifetime
{
    private static readonly Lazy<Engine> Engine = new(() => OnRecord.Engine.Open(Models.Folder));

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;
    private NewsServer server = null!;

    private static InputOptions Quick => new() { AllowPrivateAddresses = true, Manners = new FollowOptions { Delay = TimeSpan.Zero, BackOff = TimeSpan.FromMilliseconds(10) } };

    private string Feed => $"{server.Root}/feed";

    public async ValueTask InitializeAsync() => server = await NewsServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_is_new_goes_into_the_record_once()
    {
        var record = Open();
        Run(record, [Feed]).ShouldBe(0);
        record.Counts().Articles.ShouldBe(2);
        Run(record, []).ShouldBe(1, "nothing is new");
        (server.Asked["whole feed"], server.Asked["/a"]).ShouldBe((1, 1));
    }

    [Fact]
    public void Killed_between_the_look_and_the_pages_it_goes_on_with_the_pages()
    {
        var record = Open();
        record.Follows.Add(Feed, DateTimeOffset.UtcNow);
        using (var follower = new FeedFollower(Quick))
        {
            var now = DateTimeOffset.UtcNow;
            record.Follows.Looked(Feed, follower.Look(Feed, PageState.Unknown, CancellationToken.None).News!, now, now).ShouldBe(2);
        }

        Run(Open(), []).ShouldBe(0);
        record.Counts().Articles.ShouldBe(2);
        server.Asked["whole feed"].ShouldBe(1);
    }

    [Fact]
    public void A_page_that_fails_in_passing_waits_and_one_that_is_forbidden_is_given_up()
    {
        server.Items = ["/private", "/down"];
        var record = Open();
        Run(record, [Feed]).ShouldBe(2);
        var counts = record.Follows.Counts();
        (counts.Waiting, counts.Failed).ShouldBe((1, 1));
        record.Follows.Waiting(DateTimeOffset.UtcNow.AddHours(1)).ShouldBeEmpty("its host asked for two hours");
        record.Follows.Waiting(DateTimeOffset.UtcNow.AddHours(3)).Single().Link.ShouldBe($"{server.Root}/down");
    }

    [Fact]
    public void A_feed_that_is_not_there_is_tried_later_and_later()
    {
        var record = Open();
        Run(record, [$"{server.Root}/down"]).ShouldBe(2);
        var feed = record.Follows.Feeds().Single();
        feed.Failures.ShouldBe(1);
        feed.Problem.ShouldStartWith("was answered with 503");
        feed.Due.ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddHours(1));
    }

    private Record Open() => Record.Open(Path.Combine(folder, "record.db"));

    private static int Run(Record record, string[] feeds)
    {
        using var loop = new FollowLoop(record, Engine.Value, Models.Folder, Quick, TimeSpan.Zero);
        return loop.Run(feeds, once: true, CancellationToken.None);
    }
}
