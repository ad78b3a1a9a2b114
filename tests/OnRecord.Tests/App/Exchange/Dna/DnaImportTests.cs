using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.App.Exchange.Coding;
using OnRecord.App.Exchange.Dna;
using OnRecord.Positions;
using OnRecord.Tests.App.Exchange.Coding;

namespace OnRecord.Tests.App.Exchange.Dna;

public sealed class DnaImportTests : IDisposable
{
    private readonly CodedRecord coded = new();

    public void Dispose() => coded.Dispose();

    [Fact]
    public void What_is_exported_and_taken_into_an_empty_record_is_exported_the_same()
    {
        coded.Add("one");
        coded.Add("two", "Nothing is coded here.");
        coded.Csv("article,issue,proposition,name,actor_kind,organisation,stance,evidence\none,bridge,The bridge should open.,Ada Brook,person,Town Hall,agree,the bridge <must> open\none,bridge,,Lock Union,organisation,,disagree,The Lock Union closed\none,bridge,,Ada Brook,person,Town Hall,agree,Mayor\n");
        byte[] exported = coded.Export("dna");
        using var empty = new CodedRecord();
        empty.Dna(exported).NewArticles.ShouldBe(2);
        Rows(empty.Export("dna"), empty.Folder).ShouldBe(Rows(exported, coded.Folder));
        Rows(exported, coded.Folder).ShouldContain(r => r.Contains("Ada Brook|Town Hall|The bridge should open.|True", StringComparison.Ordinal));
        empty.Record.Articles(10).Select(a => (a.Key, a.Url, a.Published, a.Outlet, a.Title)).ShouldBe(coded.Record.Articles(10).Select(a => (a.Key, a.Url, a.Published, a.Outlet, a.Title)), ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_doubled_when_it_is_taken_in_again()
    {
        byte[] file = Made(("Ada Brook", "Town Hall", true, 2, 5), ("", "Lock Union", false, 6, 9));
        coded.Dna(file).Counts.Added.ShouldBe(4);
        long last = coded.Record.Corrections.List()[0].Id;
        var again = coded.Dna(file);
        (again.NewArticles, again.Counts.Added, again.Counts.Known).ShouldBe((0, 0, 2));
        coded.Record.Corrections.List()[0].Id.ShouldBe(last);
    }

    [Fact]
    public void The_coder_of_the_file_stands_in_the_log_and_contrary_codings_are_mixed()
    {
        coded.Dna(Made(("Ada Brook", "", true, 2, 5), ("Ada Brook", "", false, 6, 9)));
        var stand = coded.Record.DatedPositions().ShouldHaveSingleItem();
        (stand.Stance, stand.ActorName, stand.Passages.Length, stand.Article.Key).ShouldBe((Stance.Mixed, "Ada Brook", 2, "in-7"));
        coded.Record.Corrections.List().ShouldAllBe(c => c.By == "Admin" && c.Why == "coded for the study");
        coded.Record.Issues().ShouldHaveSingleItem().Proposition.ShouldBe("Open the bridge");
    }

    [Fact]
    public void Joint_words_are_the_stand_of_each()
    {
        coded.Dna(Made(("Ada Brook", "", true, 2, 5), ("Bo Lind", "", true, 2, 5)));
        coded.Record.DatedPositions().Select(p => (p.ActorName, p.Evidence, p.Statements.Length)).ShouldBe([("Ada Brook", "abc", 1), ("Bo Lind", "abc", 1)]);
    }

    [Fact]
    public void A_file_that_cannot_be_taken_in_is_told_why_and_changes_nothing()
    {
        Should.Throw<CodingException>(() => coded.Dna(Made(("Ada Brook", "", true, 2, 99)))).Message.ShouldContain("statement 1 lies at 2 to 99 of document 7 (\"Bridge\"), which has 10 characters");
        Should.Throw<CodingException>(() => coded.Dna([1, 2, 3])).Message.ShouldContain("cannot be read as a Discourse Network Analyzer file");
        Should.Throw<CodingException>(() => coded.Dna(Older())).Message.ShouldContain("it is not of Discourse Network Analyzer 3");
        Should.Throw<CodingException>(() => DnaFile.OpenRead(Path.Combine(coded.Folder, "none.dna"))).Message.ShouldContain("there is no file");
        coded.Record.Articles(1).ShouldBeEmpty();
    }

    private byte[] Made(params (string Person, string Organisation, bool Agreement, int Start, int Stop)[] statements)
    {
        string path = Path.Combine(coded.Folder, "made.dna");
        File.Delete(path);
        using (var file = DnaFile.Create(path))
        {
            // the smiling face is two of Java's characters
            file.Add(new DnaDocument(7, "Bridge", "\U0001F600abc defg", "Bo", "The Lock", "a coder's note: of no kind", new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero)));
            foreach (var s in statements)
            {
                file.Add(new DnaStatement(7, s.Start, s.Stop, s.Person, s.Organisation, "Open the bridge", s.Agreement));
            }
        }

        return File.ReadAllBytes(path);
    }

    private byte[] Older()
    {
        string path = Path.Combine(coded.Folder, "older.dna");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Execute("CREATE TABLE DOCUMENTS (ID INTEGER, Text TEXT, Date INTEGER)");
        }

        return File.ReadAllBytes(path);
    }

    private static List<string> Rows(byte[] content, string folder)
    {
        string path = Path.Combine(folder, "rows.dna");
        File.WriteAllBytes(path, content);
        using var file = DnaFile.OpenRead(path);
        return [.. file.Documents().ToList().SelectMany(d => file.Statements(d.Id).Select(s => $"{s.Document}|{s.Start}|{s.Stop}|{s.Person}|{s.Organisation}|{s.Concept}|{s.Agreement}").Prepend(d.ToString()))];
    }
}
