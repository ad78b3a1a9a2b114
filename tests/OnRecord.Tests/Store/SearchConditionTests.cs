using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

/// <summary>Searches by what is known about the speaker, the act and the stand, and their counts.</summary>
public sealed class SearchConditionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-");
    private readonly Record record;

    public SearchConditionTests()
    {
        record = Record.Open(Path.Combine(folder.FullName, "record.db"));
        record.AddIssue(new Issue("bridge", "The bridge should open.") { Search = ["bridge"] });
        foreach (var (id, day) in new[] { ("one", "2024-05-01"), ("two", "2024-06-01") })
        {
            var read = Some.Read(id, published: day);
            var stand = new Position { ActorId = "ada-brook", Issue = "bridge", Stance = Stance.Agree, Confidence = 0.8f, Evidence = [read.Statements[0].Content[0]], Statements = [1] };
            record.Add(read with { Positions = id == "one" ? [stand] : [] });
        }
    }

    public static TheoryData<SearchQuery, int> Conditions() => new()
    {
        { new SearchQuery { Role = "mayor" }, 2 },
        { new SearchQuery { Role = "minister" }, 0 },
        { new SearchQuery { Organisation = "%" }, 0 },
        { new SearchQuery { Act = StatementAct.Request }, 2 },
        { new SearchQuery { Act = StatementAct.Deny }, 0 },
        { new SearchQuery { Country = "FR" }, 0 },
        { new SearchQuery { Issue = "BRIDGE" }, 1 },
        { new SearchQuery { Issue = "other" }, 0 },
        { new SearchQuery { Stance = Stance.Agree }, 1 },
        { new SearchQuery { Issue = "bridge", Stance = Stance.Disagree }, 0 },
        { new SearchQuery { Words = "bridge", Act = StatementAct.Request, Since = new DateOnly(2024, 5, 2) }, 1 },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_narrows_what_is_found_and_what_is_counted(SearchQuery query, int found)
    {
        record.FindStatements(query).Length.ShouldBe(found);
        record.Facets(query).Total.ShouldBe(found);
    }

    [Fact]
    public void Counts_say_what_each_condition_would_leave()
    {
        var facets = record.Facets(new SearchQuery { Words = "bridge" });
        facets.Actors.ShouldBe([new Facet("ada-brook", "Ada Brook", 2)]);
        facets.Kinds.ShouldBe([new Facet("Direct", "Direct", 2)]);
        facets.Months.Select(m => m.Value).ShouldBe(["2024-05", "2024-06"]);
        record.Facets(new SearchQuery { Words = "???" }).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "2024-06-01")]
    [InlineData(SearchOrder.Oldest, "2024-05-01")]
    public void The_order_is_by_day(SearchOrder order, string first) =>
        record.FindStatements(new SearchQuery { Words = "bridge", Order = order })[0].Article.Published.ToString().ShouldBe(first);

    [Fact]
    public void Positions_of_single_articles_keep_their_words_and_day()
    {
        var position = record.DatedPositions("bridge", "ada-brook").ShouldHaveSingleItem();
        position.Evidence.ShouldBe("\"the bridge <must> open\"");
        (position.Article.Published.ToString(), position.Stance).ShouldBe(("2024-05-01", Stance.Agree));
        record.DatedPositions("bridge", "nobody").ShouldBeEmpty();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
