using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Documents;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

/// <summary>What one actor said: of that actor alone, in parts, without what only older versions of an article have.</summary>
public sealed class StatementsOfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-said-").FullName;
    private readonly Record record;

    public StatementsOfTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_key_that_is_a_part_of_anothers_name_is_of_its_own_actor_alone()
    {
        record.Add(Some.Read());
        var read = Some.Read("two", $"{Some.Text} Of quite another kind, with words of its own that no other article has.", "2024-06-01");
        var firm = new Actor { Id = "brook", Name = "Brook", Kind = ActorKind.Organisation, IsNamed = true, Mentions = [new TextSpan(10, 15)] };
        record.Add(read with { Actors = new ActorLayer([firm], [new Speaker(1, "brook", 0.9f, "name", [])]) });

        record.StatementsOf("brook", 10).ShouldHaveSingleItem().Article.Key.ShouldBe("two");
        record.StatementsOf("ada-brook", 10).ShouldHaveSingleItem().Article.Key.ShouldBe("one");
        record.MonthsOf("brook").ShouldHaveSingleItem().Value.ShouldBe("2024-06");
    }

    [Fact]
    public void Parts_hold_everything_once_and_older_versions_nothing()
    {
        record.Add(Some.Read());
        record.Add(Some.Read("one", Some.Text + " Updated with a line.", "2024-05-02"));
        for (int i = 0; i < 5; i++)
        {
            record.Add(Some.Read($"said-{i}", $"{Some.Text} {string.Join(' ', Enumerable.Range(0, 40).Select(n => $"a{i}w{n}"))}", $"2024-07-{i + 1:00}"));
        }

        long[] all = [.. record.StatementsOf("ada-brook", 100).Select(h => h.Statement.Id)];
        all.Length.ShouldBe(6);
        all.ShouldBeUnique();
        Enumerable.Range(0, 3).SelectMany(part => record.StatementsOf("ada-brook", 2, part * 2)).Select(h => h.Statement.Id).ShouldBe(all);
        record.MonthsOf("ada-brook").Sum(m => m.Statements).ShouldBe(all.Length);
        record.StatementsOf("nobody", 10).ShouldBeEmpty();
    }
}
