using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Offices;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Actors.Offices;

/// <summary>Registers that are broken say where and what to do, and nothing of them is stored; large ones are gone through one object at a time.</summary>
public sealed class BrokenRegisterTests : IDisposable
{
    private const string Popolo = """
        {"persons":[{"id":"p1","name":"Karl Aske","other_names":[{"name":"K. Aske"}],"memberships":[{"post_id":"x","start_date":"2031-06-01"}]},{"id":"p2","name":"Sunniva Aske"}],
         "organizations":[{"id":"gov","name":"Government of France","area":{"name":"France"}}],
         "posts":[{"id":"x","label":"Prime Minister","organization_id":"gov"}],
         "memberships":[{"person_id":"p2","post_id":"x","start_date":"2027","end_date":"2031-06-01"}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-broken-").FullName;

    private static string Wikidata => $"[\n{Person("Q1", "2021-01-26T00:00:00Z", "+2025-01-20T00:00:00Z")},\n{Person("Q2", "2025-01-21T00:00:00Z", null)},\n{Office}\n]\n";

    private static string Office => """{"id":"Q9","labels":{"en":{"value":"Mayor of Arden"}}}""";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_register_that_was_cut_anywhere_is_refused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Wikidata.TrimEnd());
        Prop.ForAll(Gen.Choose(1, whole.Length - 1).ToArbitrary(), end => Refused(() => WikidataFile.Read(Write("cut.json", whole[..end]))).Contains("byte", StringComparison.Ordinal)).QuickCheckThrowOnFailure();
        byte[] popolo = Encoding.UTF8.GetBytes(Popolo.TrimEnd());
        Prop.ForAll(Gen.Choose(1, popolo.Length - 1).ToArbitrary(), end => Refused(() => PopoloFile.Read(Write("cut.json", popolo[..end]))).Contains("line", StringComparison.Ordinal)).QuickCheckThrowOnFailure();
        byte[] packed = Packed(whole);
        Prop.ForAll(Gen.Choose(1, packed.Length - 1).ToArbitrary(), end => IsRefusedOrWhole(Write("cut.json.gz", packed[..end]))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_register_with_any_byte_changed_is_read_or_refused_in_words()
    {
        var places = from of in Gen.Elements(Wikidata, Popolo) from at in Gen.Choose(0, of.Length - 1) from value in Gen.Elements("{}[]\",:0ax- \n\\".ToCharArray()) select (of, at, value);
        Prop.ForAll(places.ToArbitrary(), change =>
        {
            string path = Write("changed.json", Encoding.UTF8.GetBytes(change.of[..change.at] + change.value + change.of[(change.at + 1)..]));
            string said = Refused(() => change.of == Popolo ? PopoloFile.Read(path) : WikidataFile.Read(path));
            return said.Length == 0 || said.StartsWith(path, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("\"start_date\":\"2027\"", "\"start_date\":\"soon\"", "memberships[0]: start_date soon is no date. Write 2021-01-26")]
    [InlineData("\"start_date\":\"2031-06-01\"", "\"start_date\":7", "persons[0].memberships[0]: start_date Number is no date")]
    [InlineData("\"end_date\":\"2031-06-01\"", "\"end_date\":\"2021\"", "memberships[0]: it ends (2021) before it begins (2027)")]
    [InlineData("\"id\":\"p2\"", "\"id\":\"p1\"", "persons[1]: another of them has the id \"p1\" too")]
    [InlineData("\"posts\":[", "\"posts\":7, \"others\":[", "\"posts\" must be a list, and is Number")]
    [InlineData("\"other_names\":[{\"name\":\"K. Aske\"}]", "\"other_names\":\"K. Aske\"", "\"other_names\" must be a list, and is String")]
    public void What_is_wrong_in_popolo_is_told_with_its_place(string right, string wrong, string message)
    {
        Popolo.ShouldContain(right);
        string path = Write("popolo.json", Encoding.UTF8.GetBytes(Popolo.Replace(right, wrong, StringComparison.Ordinal)));
        Refused(() => PopoloFile.Read(path)).ShouldSatisfyAllConditions(m => m.ShouldStartWith(path), m => m.ShouldContain(message));
    }

    [Theory]
    [InlineData("-0044-03-15T00:00:00Z")]
    [InlineData("soon")]
    [InlineData("+2021-02-30T00:00:00Z")]
    [InlineData("+2020-01-01T00:00:00Z")]
    public void A_term_of_wikidata_that_ends_on_no_day_is_left_out_and_told_never_open(string end)
    {
        var register = WikidataFile.Read(Write("dump.json", Encoding.UTF8.GetBytes($"{Person("Q1", "2021-01-26T00:00:00Z", end)}\n{Person("Q2", "2025-01-21T00:00:00Z", null)}\n{Office}\n")));
        register.Tenures.ShouldHaveSingleItem().PersonId.ShouldBe("Q2");
        register.Undated.ShouldBe(["Q1"]);
    }

    [Fact]
    public void An_end_that_nobody_knows_is_an_end_and_one_that_is_none_is_open()
    {
        const string Ends = """ "P582":[{"snaktype":"KIND","property":"P582"}]""";
        string of(string id, string kind) => Person(id, "2021-01-26T00:00:00Z", null).Replace("}]}}]}}", "}]," + Ends.Replace("KIND", kind, StringComparison.Ordinal) + "}}]}}", StringComparison.Ordinal);
        of("Q1", "somevalue").ShouldContain("somevalue");
        var register = WikidataFile.Read(Write("dump.json", Encoding.UTF8.GetBytes($"{of("Q1", "somevalue")}\n{of("Q2", "novalue")}\n{Office}\n")));
        register.Undated.ShouldBe(["Q1"]);
        register.Tenures.ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.PersonId.ShouldBe("Q2"), t => t.To.ShouldBeNull());
    }

    [Fact]
    public void Nothing_is_stored_of_a_register_that_breaks_off()
    {
        string file = Path.Combine(folder, "record.db");
        var record = Record.Open(file);
        string half = Write("half.json", Encoding.UTF8.GetBytes(Wikidata[..^40]));
        Should.Throw<RegisterFileException>(() => record.Offices.Import(WikidataFile.Read(half).Tenures, "wikidata"));
        record.Offices.On("mayor of Arden", "", new DateOnly(2022, 1, 1)).Person.ShouldBeNull();
        record.Offices.Import(WikidataFile.Read(Write("whole.json", Encoding.UTF8.GetBytes(Wikidata))).Tenures, "wikidata").ShouldBe(2);
        record.Offices.On("mayor of Arden", "", new DateOnly(2022, 1, 1)).Person.ShouldBe("Ada Q1");
    }

    [Fact]
    public void A_dump_without_end_is_gone_through_one_person_at_a_time()
    {
        using var stream = new Endless();
        int people = 0;
        foreach (var person in new JsonObjects(stream, "endless").Read())
        {
            person.Dispose();
            people++;
            // no more is ever held than the buffer and one object
            stream.Given.ShouldBeLessThan((people * Endless.Each) + (1 << 16) + 2);
            if (people == 50_000)
            {
                break;
            }
        }

        people.ShouldBe(50_000);
    }

    private static string Person(string id, string start, string? end)
    {
        const string Who = """{"id":"ID","labels":{"en":{"value":"Ada ID"}},"claims":{"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q9"}}},"qualifiers":{DATES}}]}}""";
        string dates = End("P580", "+" + start) + (end is null ? "" : "," + End("P582", end));
        return Who.Replace("ID", id, StringComparison.Ordinal).Replace("DATES", dates, StringComparison.Ordinal);
    }

    private static string End(string property, string time) => $"\"{property}\":[{{\"datavalue\":{{\"value\":{{\"time\":\"{time}\"}}}}}}]";

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    // where only the end of the packing is gone, all that was packed is there
    private static bool IsRefusedOrWhole(string path)
    {
        int terms = 0;
        string said = Refused(() =>
        {
            var register = WikidataFile.Read(path);
            terms = register.Tenures.Length;
            return register;
        });
        return said.Length > 0 || terms == 2;
    }

    private static string Refused(Func<Register> read)
    {
        try
        {
            read();
            return "";
        }
        catch (RegisterFileException e)
        {
            return e.Message;
        }
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>An array of people that never ends, each of the same length.</summary>
    private sealed class Endless : MemoryStream
    {
        private static readonly byte[] One = Encoding.UTF8.GetBytes("{\"id\":\"Q1\",\"text\":\"" + new string('x', 200) + "\"},\n");

        private int at = -1;

        public static int Each => One.Length;

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = at < 0 ? (byte)'[' : One[at];
                at = (at + 1) % One.Length;
            }

            Given += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
