using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

public sealed class RecordTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-store-").FullName;

    private string File => Path.Combine(folder, "record.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_same_content_is_stored_once_whatever_its_name()
    {
        var record = Record.Open(File);
        record.Add(Some.Read("one")).IsNew.ShouldBeTrue();
        var again = Some.Read("one").Document.Article with { Id = "copy" };
        record.Contains(again).ShouldBeTrue();
        record.Add(Some.Read("one")).ShouldBe(new AddResult(1, IsNew: false));
        record.Counts().ShouldBe(new RecordCounts(1, 1, 1, 0));
    }

    [Fact]
    public void An_article_comes_back_with_all_layers()
    {
        var record = Record.Open(File);
        var read = Some.Read();
        record.Add(read);
        var stored = Record.OpenExisting(File).Article("https://example.org/one").ShouldNotBeNull();
        stored.Article.ShouldBe(read.Document.Article);
        var statement = stored.Statements.ShouldHaveSingleItem();
        statement.ActorKey.ShouldBe("ada-brook");
        statement.Statement.Content.ShouldBe(read.Statements[0].Content);
        statement.ContentText.ShouldBe("\"the bridge <must> open\"");
        stored.Actors.ShouldHaveSingleItem().Role.ShouldBe("Mayor");
    }

    [Fact]
    public void A_search_finds_any_form_of_a_word_marks_it_and_keeps_to_its_filters()
    {
        var record = Record.Open(File);
        record.Add(Some.Read());
        record.FindStatements(new SearchQuery { Words = "bridges" }).ShouldHaveSingleItem().Snippet.ShouldContain(new SnippetPart("bridge", IsMatch: true));
        record.FindStatements(new SearchQuery { Actor = "brook", Kind = StatementKind.Direct, Outlet = "the lock" }).Length.ShouldBe(1);
        record.FindStatements(new SearchQuery { Words = "bridge", Since = new DateOnly(2024, 5, 1), Until = new DateOnly(2024, 5, 1) }).Length.ShouldBe(1);
        record.FindStatements(new SearchQuery { Words = "bridge", Until = new DateOnly(2024, 4, 30) }).ShouldBeEmpty();
        record.FindStatements(new SearchQuery { Actor = "%" }).ShouldBeEmpty();
        record.FindArticles(new SearchQuery { Words = "mayor" }).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("\" OR content_text : *")]
    [InlineData("bridge') --")]
    [InlineData("NEAR(a b) NOT ^c AND")]
    [InlineData("a\0b \"\"\" *")]
    [InlineData("\U0001F600 ...")]
    public void Nothing_that_is_typed_is_an_operator(string words)
    {
        var record = Record.Open(File);
        record.Add(Some.Read());
        record.FindStatements(new SearchQuery { Words = words }).Length.ShouldBeInRange(0, 1);
        record.FindArticles(new SearchQuery { Words = words }).Length.ShouldBeInRange(0, 1);
        record.Actors(words).ShouldBeEmpty();
    }

    [Fact]
    public void Where_an_actor_stands_is_where_the_newest_article_has_it()
    {
        var record = Record.Open(File);
        var issue = new Issue("bridge", "The bridge should open.") { Search = ["bridge"] };
        record.AddIssue(issue);
        foreach (var (id, day, stance) in new[] { ("old", "2024-01-01", Stance.Disagree), ("new", "2024-06-01", Stance.Agree) })
        {
            long article = record.Add(Some.Read(id, published: day)).ArticleId;
            record.PositionsOn(issue)[^1].Actor.Key.ShouldBe("ada-brook");
            record.SetPositions(article, issue, [At(stance)]);
        }

        var stand = record.PositionsOn(issue).ShouldHaveSingleItem();
        stand.Stance.ShouldBe(Stance.Agree);
        stand.Condition.ShouldBe("Mayor");
        stand.Evidence.Length.ShouldBe(2);
    }

    [Fact]
    public void Statements_without_a_position_are_no_clear_position()
    {
        var record = Record.Open(File);
        record.Add(Some.Read());
        record.PositionsOn(new Issue("bridge", "It should open.") { Search = ["bridge"] }).ShouldHaveSingleItem().Stance.ShouldBe(Stance.None);
    }

    [Fact]
    public void What_is_no_record_or_of_a_newer_program_is_refused_by_name()
    {
        System.IO.File.WriteAllText(File, new string('x', 2000));
        Should.Throw<RecordException>(() => Record.Open(File)).Message.ShouldContain(File);
        string newer = Path.Combine(folder, "newer.db");
        Record.Open(newer);
        Execute(newer, "PRAGMA user_version = 99");
        Should.Throw<RecordException>(() => Record.Open(newer)).Message.ShouldContain("schema 99");
        string other = Path.Combine(folder, "other.db");
        Execute(other, "CREATE TABLE theirs (x)");
        Should.Throw<RecordException>(() => Record.Open(other)).Message.ShouldContain("another program's");
        Should.Throw<RecordException>(() => Record.OpenExisting(Path.Combine(folder, "none.db"))).Message.ShouldContain("no such record");
        Should.Throw<RecordException>(() => Record.Open(Path.Combine(folder, "no", "folder.db"))).Message.ShouldContain("cannot be opened");
    }

    private static Position At(Stance stance) => new()
    {
        ActorId = "ada-brook",
        Issue = "bridge",
        Stance = stance,
        Confidence = 0.8f,
        Condition = new TextSpan(0, 5),
        Evidence = [new TextSpan(21, 45)],
        Statements = [1],
    };

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
