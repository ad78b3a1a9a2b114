using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Tests.Store.Actors;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

/// <summary>Records of older schemas: what is in them is there after they were brought forward, and is found.</summary>
public sealed class OlderRecordTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-older-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(14, true)]
    [InlineData(14, false)]
    public void An_older_record_is_brought_forward_and_answers_as_before(int schema, bool isOpenedToWrite)
    {
        string newer = Path.Combine(folder, "newer.db"), older = Path.Combine(folder, "older.db");
        Fill(Record.Open(newer));
        var rows = MakeOlder(newer, older, schema);

        var record = isOpenedToWrite ? Record.Open(older) : Record.OpenExisting(older);
        Rows(older).Where(r => rows.ContainsKey(r.Key)).ToDictionary(r => r.Key, r => r.Value).ShouldBe(rows, ignoreOrder: true);
        Answers(record).ShouldBe(Answers(Record.Open(newer)));
        record = Record.Open(older);
        record.Add(Told.By("4", "2031-05-01", Told.Person("Brandt", "Water Minister", country: "CR"))).IsNew.ShouldBeTrue();
        record.Article("4")!.Actors[0].ActorKey.ShouldBe("teo-brandt");
    }

    [Fact]
    public void An_empty_file_is_told_and_left_as_it_is()
    {
        string path = Path.Combine(folder, "empty.db");
        File.WriteAllBytes(path, []);
        Should.Throw<RecordException>(() => Record.OpenExisting(path)).Message.ShouldContain("holds nothing. `onrecord add FILE");
        new FileInfo(path).Length.ShouldBe(0);
    }

    [Fact]
    public void Opened_to_be_left_untouched_an_older_record_is_refused_and_a_present_one_read()
    {
        string newer = Path.Combine(folder, "newer.db"), older = Path.Combine(folder, "older.db");
        Fill(Record.Open(newer));
        MakeOlder(newer, older, 14);
        byte[] before = File.ReadAllBytes(older);
        Should.Throw<RecordException>(() => Record.OpenUntouched(older)).Message.ShouldContain("`onrecord articles list --record");
        File.ReadAllBytes(older).ShouldBe(before);
        Record.OpenUntouched(newer).Counts().Articles.ShouldBe(4);
    }

    private static void Fill(Record record)
    {
        record.Add(Told.By("1", "2031-03-04", Told.Person("Teo Brandt", "Water Minister", country: "CR"), Told.Body("Harbor Institute")));
        record.Add(Told.By("2", "2031-03-05", Told.Person("Brandt", "Water Minister", country: "CR")));
        record.Add(Told.By("3", "2031-04-05", Told.Person("Mara Lind", "foreign minister")));
        record.Add(Some.Read());
        record.AddIssue(new Issue("bridge", "The bridge should open.") { Search = ["bridge"] });
    }

    private static string Answers(Record record) => string.Join('\n',
    [
        .. record.Actors().Select(a => $"{a}"),
        .. record.Actor("teo-brandt")!.Appearances.Select(a => $"{a.Name}, {a.Role}: {a.Why}"),
        .. record.Actor("teo-brandt")!.Statements.Select(s => s.Statement.ContentText),
        .. record.FindStatements(new SearchQuery { Words = "bridge" }).Select(h => $"{h.Statement.ActorKey}: {h.Statement.ContentText}"),
        .. record.FindArticles(new SearchQuery { Words = "word0" }).Select(a => a.Article.Key),
        $"{record.Counts()}",
    ]);

    // the file as the program of that schema would have left it: its tables, filled with what they and the newer ones have in common
    private static Dictionary<string, long> MakeOlder(string newer, string older, int schema)
    {
        using var connection = new SqliteConnection($"Data Source={older};Pooling=False;Foreign Keys=False");
        connection.Open();
        var assembly = typeof(Record).Assembly;
        foreach (string step in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(schema))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(step)!);
            connection.Execute(text.ReadToEnd());
        }

        connection.Execute("ATTACH @newer AS newer", new { newer });
        connection.Execute($"PRAGMA user_version = {schema}; PRAGMA application_id = {connection.ExecuteScalar<long>("PRAGMA newer.application_id")}");
        foreach (string table in Tables(connection))
        {
            string columns = string.Join(", ", Columns(connection, "main", table).Intersect(Columns(connection, "newer", table)));
            connection.Execute($"DELETE FROM main.{table}; INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}");
        }

        return Counts(connection);
    }

    private static Dictionary<string, long> Rows(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return Counts(connection);
    }

    private static Dictionary<string, long> Counts(SqliteConnection connection) =>
        Tables(connection).ToDictionary(t => t, t => connection.ExecuteScalar<long>($"SELECT count(*) FROM main.{t}"), StringComparer.Ordinal);

    // the words of the full-text search are kept by triggers
    private static List<string> Tables(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_words%' ESCAPE '\\'")];

    private static IEnumerable<string> Columns(SqliteConnection connection, string schema, string table) =>
        connection.Query<string>("SELECT name FROM pragma_table_info(@table, @schema)", new { table, schema });
}
