using OnRecord.Articles;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Fetching;
using OnRecord.Articles.Following;

namespace OnRecord.Tests.Articles.Following;

public sealed class FeedFollowerTests : IAsyncLifetime
{
    private readonly Dictionary<string, HostNotes> notes = new(StringComparer.Ordinal);
    private NewsServer server = null!;

    public async ValueTask InitializeAsync() => server = await NewsServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_feed_is_sent_once_and_then_only_asked_about()
    {
        using var follower = Follower();
        var (news, _) = follower.Look($"{server.Root}/feed", PageState.Unknown, CancellationToken.None);
        news!.Items.Select(i => i.Link).ShouldBe([$"{server.Root}/a", $"{server.Root}/b"]);
        follower.Look($"{server.Root}/feed", news.State, CancellationToken.None).News!.IsUnchanged.ShouldBeTrue();
        server.Asked["whole feed"].ShouldBe(1);
    }

    [Fact]
    public void An_item_becomes_the_article_on_its_page_with_what_the_feed_knows()
    {
        using var follower = Follower();
        var item = follower.Look($"{server.Root}/feed", PageState.Unknown, CancellationToken.None).News!.Items[0];
        var article = follower.Take(item, CancellationToken.None).Article!;
        (article.Title, article.Outlet, article.Url).ShouldBe(("Talks a", "The Gazette", $"{server.Root}/a"));
        article.Published.ToString().ShouldBe("2022-10-11T09:30:00Z");
    }

    [Fact]
    public void What_robots_txt_forbids_is_not_asked_for()
    {
        using var follower = Follower();
        Take(follower, "/private").Failure!.Error.Message.ShouldBe("is not fetched: the robots.txt of its host forbids it.");
        server.Asked.ShouldNotContainKey("/private");
    }

    [Fact]
    public void Robots_txt_is_asked_for_once_a_day_even_over_runs()
    {
        using (var follower = Follower())
        {
            Take(follower, "/a").Article.ShouldNotBeNull();
            Take(follower, "/b").Article.ShouldNotBeNull();
        }

        using var later = Follower();
        Take(later, "/a").Article.ShouldNotBeNull();
        server.Asked["/robots.txt"].ShouldBe(1);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(500, false)]
    public void A_host_without_robots_txt_allows_all_and_one_that_fails_over_it_nothing(int status, bool allowed)
    {
        server.RobotsStatus = status;
        using var follower = Follower();
        var (article, failure) = Take(follower, "/a");
        (article is not null).ShouldBe(allowed);
        failure?.IsPassing.ShouldBeTrue();
    }

    [Fact]
    public void A_busy_server_is_asked_again_and_then_left_alone_as_it_asks()
    {
        using var follower = Follower();
        Take(follower, "/busy").Article.ShouldNotBeNull();
        server.Asked["/busy"].ShouldBe(2);
        Take(follower, "/down").Failure!.RetryAfter.ShouldBe(TimeSpan.FromHours(2));
        server.Asked["/down"].ShouldBe(1, "two hours are not waited for inside a run");
        Take(follower, "/a").Failure!.Error.Message.ShouldStartWith("is not fetched yet: its host asked to be left alone until");
        server.Asked.ShouldNotContainKey("/a");
    }

    [Fact]
    public void There_is_a_pause_between_two_fetches_from_one_host()
    {
        using var follower = Follower(TimeSpan.FromMilliseconds(300));
        Take(follower, "/a").Article.ShouldNotBeNull();
        Take(follower, "/b").Article.ShouldNotBeNull();
        long[] times = [.. server.Times];
        times.Zip(times.Skip(1), (a, b) => b - a).ShouldAllBe(pause => pause >= 280);
    }

    private (Article? Article, PageFailure? Failure) Take(FeedFollower follower, string path) => follower.Take(new FeedItem { Link = server.Root + path }, CancellationToken.None);

    private FeedFollower Follower(TimeSpan? delay = null) => new(new InputOptions
    {
        AllowPrivateAddresses = true,
        Manners = new FollowOptions
        {
            Delay = delay ?? TimeSpan.Zero,
            BackOff = TimeSpan.FromMilliseconds(10),
            Recall = host => notes.GetValueOrDefault(host),
            Remember = (host, note) => notes[host] = note,
        },
    });
}
