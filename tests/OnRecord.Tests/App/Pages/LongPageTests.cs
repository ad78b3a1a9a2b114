using System.Text.Json;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages of an issue and of an actor stay short, however many spoke: they show the beginning of each list and lead to all of it, in parts.</summary>
public sealed class LongPageTests(LongPageTests.LongRecord made) : IClassFixture<LongPageTests.LongRecord>
{
    private const int Actors = 24;

    private readonly RunningSite site = made.Site;

    [Fact]
    public async Task An_issue_shows_the_beginning_of_each_list_and_says_how_long_it_is()
    {
        using var issue = await Json("/issues/bridge.json");
        var data = issue.RootElement.GetProperty("data");
        data.GetProperty("lists").EnumerateArray().Select(l => (l.GetProperty("only").GetString(), l.GetProperty("count").GetInt32())).ShouldBe([("for", Actors), ("unclear", 1)], ignoreOrder: true);
        Names(data).Count(n => n.StartsWith("speaker-", StringComparison.Ordinal)).ShouldBe(20);
        data.GetProperty("overTime").GetArrayLength().ShouldBeLessThanOrEqualTo(30);
        issue.RootElement.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        string page = await site.Client.GetStringAsync(new Uri("/issues/bridge", UriKind.Relative));
        page.ShouldContain($"<a href=\"/issues/bridge?only=for\">All {Actors} for</a>");
        page.Length.ShouldBeLessThan(200_000);
    }

    [Fact]
    public async Task One_list_alone_is_given_in_parts_that_hold_everything_once()
    {
        var seen = new List<string>();
        int parts = 0;
        for (string? next = "/issues/bridge.json?only=for&limit=10"; next is not null; parts++)
        {
            using var part = await Json(next);
            var data = part.RootElement.GetProperty("data");
            seen.AddRange(Names(data));
            data.GetProperty("shifts").GetArrayLength().ShouldBe(0);
            next = part.RootElement.GetProperty("next").GetString();
        }

        parts.ShouldBe(3);
        seen.Count.ShouldBe(Actors);
        seen.ShouldBeUnique();
        string first = await site.Client.GetStringAsync(new Uri("/issues/bridge?only=for&limit=10", UriKind.Relative));
        first.ShouldContain("rel=\"next\"");
    }

    [Fact]
    public async Task A_list_that_was_begun_goes_on_as_the_record_was_then()
    {
        await using var own = await RunningSite.Start(LongRecord.Make);
        using var first = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/issues/bridge.json?only=for&limit=10", UriKind.Relative)));
        using var pairs = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/agreement.json?limit=10", UriKind.Relative)));
        LongRecord.Add(Record.Open(own.RecordPath), Actors, "Anna Newcomer");
        var seen = Names(first.RootElement.GetProperty("data")).ToList();
        for (string? next = first.RootElement.GetProperty("next").GetString(); next is not null;)
        {
            using var part = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri(next, UriKind.Relative)));
            seen.AddRange(Names(part.RootElement.GetProperty("data")));
            next = part.RootElement.GetProperty("next").GetString();
        }

        seen.Count.ShouldBe(Actors);
        seen.ShouldBeUnique();
        seen.ShouldNotContain("anna-newcomer");
        using var anew = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/agreement.json?limit=10", UriKind.Relative)));
        using var on = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri(pairs.RootElement.GetProperty("next").GetString()!, UriKind.Relative)));
        (Total(anew), Total(on)).ShouldBe(((Actors + 1) * Actors / 2, Total(pairs)));
    }

    [Fact]
    public async Task Who_agrees_with_whom_comes_in_parts_and_of_one_actor_by_name()
    {
        using var first = await Json("/agreement.json");
        first.RootElement.GetProperty("data").GetProperty("pairs").GetArrayLength().ShouldBe(50);
        Total(first).ShouldBe(Actors * (Actors - 1) / 2);
        first.RootElement.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.String);
        using var one = await Json("/agreement.json?actor=speaker+cquist");
        one.RootElement.GetProperty("data").GetProperty("pairs").EnumerateArray().Select(p => p.GetProperty("left").GetString()).Distinct().ShouldBe(["speaker-cquist"]);
        Total(one).ShouldBe(Actors - 1);
        using var several = await Json("/agreement.json?actor=quist");
        several.RootElement.GetProperty("data").GetProperty("alike").GetArrayLength().ShouldBe(20);
        (await site.Get("/agreement?actor=nobody-such")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Actors_are_compared_by_name_and_a_name_of_several_is_asked_about()
    {
        using var two = await Json("/compare.json?left=speaker+cquist&right=speaker-dquist");
        var query = two.RootElement.GetProperty("data").GetProperty("query");
        (query.GetProperty("left").GetString(), query.GetProperty("right").GetString()).ShouldBe(("speaker-cquist", "speaker-dquist"));
        two.RootElement.GetProperty("data").GetProperty("rows")[0].GetProperty("result").GetString().ShouldBe("same");
        string page = await site.Client.GetStringAsync(new Uri("/compare?left=quist&right=speaker-dquist", UriKind.Relative));
        page.ShouldContain("href=\"/compare?left=speaker-cquist&amp;right=speaker-dquist\"");
    }

    [Fact]
    public async Task An_actor_shows_what_they_said_in_parts()
    {
        var seen = new List<string>();
        for (string? next = "/actors/ada-brook.json?limit=10"; next is not null;)
        {
            using var part = await Json(next);
            seen.AddRange(part.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("address").GetString()!));
            next = part.RootElement.GetProperty("next").GetString();
        }

        seen.Count.ShouldBe(Actors);
        seen.ShouldBeUnique();
        string first = await site.Client.GetStringAsync(new Uri("/actors/ada-brook?limit=10", UriKind.Relative));
        first.ShouldContain("rel=\"next\"");
    }

    private static IEnumerable<string> Names(JsonElement data) => data.GetProperty("positions").EnumerateArray().Select(p => p.GetProperty("actor").GetString()!);

    private static int Total(JsonDocument agreement) => agreement.RootElement.GetProperty("data").GetProperty("total").GetInt32();

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)));

    /// <summary>A record with as many who are for something, each in an article of their own, and one who spoke in all of them and has no stand.</summary>
    public sealed class LongRecord : IAsyncLifetime
    {
        private static readonly Issue Bridge = new("bridge", "The bridge should open.") { Search = ["bridge"] };

        internal RunningSite Site { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Site = await RunningSite.Start(Make);

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        internal static Record Make(string path)
        {
            var record = Record.Open(path);
            record.AddIssue(Bridge);
            for (int i = 0; i < Actors; i++)
            {
                Add(record, i, $"Speaker {(char)('A' + i)}quist");
            }

            return record;
        }

        /// <summary>Adds an article in which somebody else is for it too.</summary>
        internal static void Add(Record record, int number, string name)
        {
            // words of their own, so that none is a version or a copy of another
            string own = string.Join(' ', Enumerable.Range(0, 40).Select(n => $"a{number}w{n}"));
            var read = Some.Read($"said-{number}", $"{Some.Text} {own}", $"2024-05-{number + 1:00}");
            var other = read.Actors.Actors[0] with { Id = name.ToLowerInvariant().Replace(' ', '-'), Name = name, Mentions = [new TextSpan(0, 5)] };
            long article = record.Add(read with { Actors = read.Actors with { Actors = [.. read.Actors.Actors, other] } }).ArticleId;
            record.SetPositions(article, Bridge, [new Position { ActorId = other.Id, Issue = "bridge", Stance = Stance.Agree, Confidence = 0.9f, Evidence = [new TextSpan(22, 46)], Statements = [1] }]);
        }
    }
}
