using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Store;
using OnRecord.Store.Versions;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Versions;

public sealed class VersionListTests : IDisposable
{
    private static readonly string Body = Report.Words(1, 200);
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-versions-").FullName;
    private readonly Record record;

    public VersionListTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("https://lock.example/bridge?utm_source=feed")]
    [InlineData("https://m.lock.example/bridge/amp")]
    [InlineData("https://lock.example/another-road-to-it")]
    public void The_same_article_under_another_address_is_known_and_found_by_it(string other)
    {
        record.Add(Report.Of(Body, "Lock", "2024-05-01", "https://lock.example/bridge"));
        var again = Report.Of(Body, "Lock", "2024-05-02", other);
        record.Versions.NoteIfKnown(again.Document.Article).ShouldBeTrue();
        record.Add(again).ShouldBe(new AddResult(1, IsNew: false));
        record.Article(other).ShouldNotBeNull().Id.ShouldBe(1);
        record.Versions.AddressesOf(1).ShouldBe([other]);
    }

    [Fact]
    public void A_wire_report_with_another_lead_is_a_copy_and_the_pair_is_shown()
    {
        record.Add(Report.Of($"{Report.Words(2, 30)} {Body}", "Wire", "2024-05-01"));
        record.Add(Report.Of(Report.Words(3, 200), "Herald", "2024-05-01"));
        record.Add(Report.Of($"{Report.Words(4, 40)} {Body}", "Lock", "2024-05-02")).IsUpdate.ShouldBeFalse();
        var pair = record.Versions.Pairs().ShouldHaveSingleItem();
        (pair.Article.Outlet, pair.Earlier.Outlet, pair.Kind).ShouldBe(("Lock", "Wire", Kinship.Copy));
        pair.Resemblance.ShouldBe(197d / (226 + 236 - 197), 0.02);
        record.Versions.CopiesOf(1).Select(a => a.Outlet).ShouldBe(["Lock"]);
        record.Articles(10).Length.ShouldBe(3);
    }

    [Fact]
    public void An_updated_article_is_a_version_with_its_own_statements_and_the_newest_is_shown()
    {
        record.Add(Report.Of($"{Body} She said \"we open the bridge on Monday\".", "Lock", "2024-05-01T08:00Z"));
        record.Add(Report.Of($"{Body} She said \"we open the bridge on Tuesday morning\". It was late.", "Lock", "2024-05-01T11:00+02:00")).ShouldBe(new AddResult(2, IsNew: true) { IsUpdate = true });
        record.Articles(10).ShouldHaveSingleItem().Id.ShouldBe(2);
        record.FindStatements(new SearchQuery { Words = "bridge" }).ShouldHaveSingleItem().Statement.ContentText.ShouldContain("Tuesday");
        record.FindStatements(new SearchQuery { Words = "bridge", AllCopies = true }).Length.ShouldBe(2);
        record.Versions.Of(1).Select(v => (v.Article.Id, v.IsNewest)).ShouldBe([(2, true), (1, false)]);
        record.Article(1).ShouldNotBeNull().Statements.ShouldHaveSingleItem().ContentText.ShouldContain("Monday");
        record.Article("https://lock.example/bridge").ShouldNotBeNull().Id.ShouldBe(2);
    }

    [Fact]
    public void With_the_newest_version_gone_the_one_before_is_shown_and_nothing_is_left_of_it()
    {
        record.Add(Report.Of($"{Body} She said \"we open the bridge on Monday\".", "Lock", "2024-05-01T08:00Z"));
        record.Add(Report.Of($"{Body} She said \"we open the harbour on Tuesday\".", "Lock", "2024-05-02T08:00Z", speaker: "Bo Cox"));
        record.Remove(2).ShouldBeTrue();
        record.Remove(2).ShouldBeFalse();
        record.Articles(10).ShouldHaveSingleItem().Id.ShouldBe(1);
        record.FindStatements(new SearchQuery { Words = "harbour", AllCopies = true }).ShouldBeEmpty();
        record.FindArticles(new SearchQuery { Words = "harbour", AllCopies = true }).ShouldBeEmpty();
        record.Actors().ShouldHaveSingleItem().Name.ShouldBe("Ada Brook");
        record.Versions.Pairs().ShouldBeEmpty();
        record.Add(Report.Of($"{Body} She said \"we open the harbour on Tuesday\".", "Lock", "2024-05-02T08:00Z")).IsUpdate.ShouldBeTrue();
    }

    [Fact]
    public void An_older_version_that_comes_in_later_does_not_become_the_newest()
    {
        record.Add(Report.Of($"{Body} now", "Lock", "2024-05-02T08:00Z"));
        record.Add(Report.Of($"{Body} then", "Lock", "2024-05-01T08:00Z")).IsUpdate.ShouldBeTrue();
        record.Articles(10).ShouldHaveSingleItem().Id.ShouldBe(1);
    }

    [Fact]
    public void Two_articles_of_one_address_with_nothing_in_common_stay_two()
    {
        record.Add(Report.Of(Report.Words(5, 100), "Lock", "2024-05-01", "https://lock.example/today", "Floods"));
        record.Add(Report.Of(Report.Words(6, 100), "Lock", "2024-05-02", "https://lock.example/today", "Tolls")).IsUpdate.ShouldBeFalse();
        record.Articles(10).Length.ShouldBe(2);
    }

    [Fact]
    public void Short_texts_are_not_alike_by_chance()
    {
        record.Add(Report.Of("The bridge is closed today.", "Lock", "2024-05-01", "https://lock.example/1"));
        record.Add(Report.Of("The bridge is closed today.", "Lock", "2024-06-01", "https://lock.example/2")).IsNew.ShouldBeTrue();
        record.Versions.Pairs().ShouldBeEmpty();
    }

    /// <summary>A tenth are copies, and all end with the same words: what an article is compared with must not grow with their number.</summary>
    [Fact]
    public void The_work_for_an_article_does_not_grow_with_the_record()
    {
        const int Count = 2000;
        string everywhere = Report.Words(7, 15);
        using var connection = new SqliteConnection($"Data Source={record.Path}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        for (int i = 1; i <= Count; i++)
        {
            string text = $"{Report.Words(i, 10)} {Report.Words(i % 10 == 0 ? -i + 5 : -i, 80)} {everywhere}";
            connection.Execute("INSERT INTO article (id, hash, key, text, added) VALUES (@i, @i, @i, @text, '')", new { i, text });
            LikenessWriter.Apply(connection, i, new Article($"{i}", text));
        }

        connection.ExecuteScalar<int>("SELECT count(*) FROM likeness_pair WHERE kind = 'Copy' AND article_id % 10 = 0 AND earlier_id = article_id - 5").ShouldBeGreaterThan(Count / 10 * 95 / 100);
        connection.ExecuteScalar<int>("SELECT max(compared) FROM likeness").ShouldBeLessThanOrEqualTo(8);
        double Average(int from, int to) => connection.ExecuteScalar<double>("SELECT avg(compared) FROM likeness WHERE article_id BETWEEN @from AND @to", new { from, to });
        Average(Count / 2, Count).ShouldBeLessThan(Average(1, Count / 2) + 0.5);
    }
}
