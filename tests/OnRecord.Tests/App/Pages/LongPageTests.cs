using System.Globalization;
using System.Text.Json;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages of an issue and of an actor stay short, however many spoke: they show the beginning of each list and lead to all of it, in parts.</summary>
public sealed class LongPageTests : IAsyncLifetime
{
    private const int Actors = 60, Said = 70;

    private RunningSite site = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(Make);

    public ValueTask DisposeAsync() => site.DisposeAsync();

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
        for (string? next = "/issues/bridge.json?only=for&limit=25"; next is not null; parts++)
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
        string first = await site.Client.GetStringAsync(new Uri("/issues/bridge?only=for", UriKind.Relative));
        first.ShouldContain("rel=\"next\"");
    }

    [Fact]
    public async Task An_actor_shows_what_they_said_in_parts()
    {
        var seen = new List<string>();
        for (string? next = "/actors/ada-brook.json"; next is not null;)
        {
            using var part = await Json(next);
            seen.AddRange(part.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("address").GetString()!));
            next = part.RootElement.GetProperty("next").GetString();
        }

        seen.Count.ShouldBe(Said);
        seen.ShouldBeUnique();
        using var whole = await Json("/actors/ada-brook.json");
        whole.RootElement.GetProperty("data").GetProperty("statements").GetArrayLength().ShouldBe(50);
    }

    private static IEnumerable<string> Names(JsonElement data) => data.GetProperty("positions").EnumerateArray().Select(p => p.GetProperty("actor").GetString()!);

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)));

    // sixty who are for it, each in an article of their own, and one who says much about it without a stand
    private static Record Make(string path)
    {
        var record = Record.Open(path);
        var issue = new Issue("bridge", "The bridge should open.") { Search = ["bridge"] };
        record.AddIssue(issue);
        for (int i = 0; i < Said; i++)
        {
            string own = string.Join(' ', Enumerable.Range(0, 40).Select(n => $"a{i}w{n}"));
            var read = Some.Read($"said-{i}", $"{Some.Text} {own}", $"2024-05-{(i % 28) + 1:00}");
            if (i < Actors)
            {
                string key = string.Create(CultureInfo.InvariantCulture, $"speaker-{i}");
                var other = read.Actors.Actors[0] with { Id = key, Name = $"Speaker {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}quist", Mentions = [new TextSpan(0, 5)] };
                read = read with { Actors = read.Actors with { Actors = [.. read.Actors.Actors, other] } };
            }

            long article = record.Add(read).ArticleId;
            if (i < Actors)
            {
                string key = record.Article(article)!.Actors.Single(a => a.ActorKey != "ada-brook").ActorKey;
                record.SetPositions(article, issue, [new Position { ActorId = key, Issue = "bridge", Stance = Stance.Agree, Confidence = 0.9f, Evidence = [new TextSpan(22, 46)], Statements = [1] }]);
            }
        }

        return record;
    }
}
