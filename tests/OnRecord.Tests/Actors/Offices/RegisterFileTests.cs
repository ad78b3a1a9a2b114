using System.IO.Compression;
using System.Text;
using OnRecord.Actors.Offices;

namespace OnRecord.Tests.Actors.Offices;

public sealed class RegisterFileTests : IDisposable
{
    private const string Person = """
        {"id":"Q1001","labels":{"en":{"language":"en","value":"Ada Brook"}},"aliases":{"en":[{"language":"en","value":"A. Brook {the elder}"}]},"claims":{
          "P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q30"}}}}],
          "P39":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q2001"}}},"qualifiers":{
            "P580":[{"datavalue":{"value":{"time":"+2021-01-26T00:00:00Z"}}}],"P582":[{"datavalue":{"value":{"time":"+2025-01-00T00:00:00Z"}}}]}},
           {"rank":"deprecated","mainsnak":{"datavalue":{"value":{"id":"Q2001"}}}},
           {"rank":"normal","mainsnak":{"snaktype":"novalue"}}]}}
        """;

    private const string Office = """{"id":"Q2001","labels":{"en":{"value":"United States Secretary of State"}},"aliases":{"en":[{"value":"top diplomat of the United States"}]}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-registers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("array")]
    [InlineData("lines")]
    [InlineData("entities")]
    [InlineData("gz")]
    public void Wikidata_is_read_in_each_form(string form)
    {
        string person = Person.ReplaceLineEndings("");
        string text = form switch
        {
            "array" => $"[\n{person},\n{Office}\n]\n",
            "entities" => $$"""{"entities": {"Q1001": {{person}}, "Q2001": {{Office}}}, "success": 1}""",
            _ => $"{person}\n{Office}\n",
        };
        var tenure = WikidataFile.Read(Write(form == "gz" ? "dump.json.gz" : "dump.json", text)).Tenures.ShouldHaveSingleItem();
        (tenure.Person, tenure.Role, tenure.Country, tenure.From!.Value.ToString(), tenure.To!.Value.ToString())
            .ShouldBe(("Ada Brook", "United States Secretary of State", "US", "2021-01-26", "2025-01"));
        tenure.Aliases.ShouldBe(["A. Brook {the elder}"]);
    }

    [Fact]
    public void An_office_that_the_file_does_not_describe_is_told()
    {
        var register = WikidataFile.Read(Write("dump.json", Person));
        register.Tenures.ShouldBeEmpty();
        register.Missing.ShouldBe(["Q2001"]);
    }

    [Theory]
    [InlineData("{\"id\":\"Q1\", oops}", "no JSON that can be read")]
    [InlineData("{\"id\":\"Q1\",", "ends inside an object")]
    public void What_is_no_such_file_is_told_with_its_place(string text, string message)
    {
        string path = Write("bad.json", text);
        Should.Throw<RegisterFileException>(() => WikidataFile.Read(path)).Message.ShouldSatisfyAllConditions(m => m.ShouldContain(message), m => m.ShouldContain(path));
    }

    [Fact]
    public void A_deep_object_is_refused_and_odd_shapes_are_passed_over()
    {
        string deep = $"{{\"a\":{new string('[', 200)}{new string(']', 200)}}}";
        Should.Throw<RegisterFileException>(() => WikidataFile.Read(Write("deep.json", deep)));
        WikidataFile.Read(Write("odd.json", """[{"id":7},{"id":"Q1","labels":[],"claims":{"P39":{}}},{"id":"Q2","labels":{"en":"x"}},[1,"}"]]""")).Tenures.ShouldBeEmpty();
    }

    [Fact]
    public void Popolo_is_read_with_posts_organisations_and_memberships_inside_persons()
    {
        string path = Write("popolo.json", """
            {"persons":[
              {"id":"p1","name":"Karl Aske","other_names":[{"name":"K. Aske"}],"memberships":[{"post_id":"x","start_date":"2031-06-01"}]},
              {"id":"p2","name":"Sunniva Aske"}, {"id":"p3"}],
             "organizations":[{"id":"gov","name":"Government of France"}],
             "posts":[{"id":"x","label":"Prime Minister","organization_id":"gov"}],
             "memberships":[{"person_id":"p2","post_id":"x","start_date":"2027","end_date":"2031-06-01"},{"person_id":"p9","role":"x"},{"person_id":"p3","role":"y"},{"person_id":"p2"}]}
            """);
        var register = PopoloFile.Read(path);
        register.Tenures.Select(t => (t.Person, t.Role, t.Country, t.From?.ToString(), t.To?.ToString()))
            .ShouldBe([("Sunniva Aske", "Prime Minister", "FR", "2027", "2031-06-01"), ("Karl Aske", "Prime Minister", "FR", "2031-06-01", null)]);
        register.Missing.ShouldBe(["p9"]);
        Should.Throw<RegisterFileException>(() => PopoloFile.Read(Write("list.json", "[]"))).Message.ShouldContain("list of \"persons\"");
    }

    [Theory]
    [InlineData("2021-01-26", "2021-01-26", "2021-01-26")]
    [InlineData("+2021-02-00T00:00:00Z", "2021-02-01", "2021-02-28")]
    [InlineData("+2021-00-00T00:00:00Z", "2021-01-01", "2021-12-31")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    public void A_day_of_which_less_is_known_is_a_range(string text, string first, string last)
    {
        PartialDay.TryParse(text, out var day).ShouldBeTrue();
        (day.First, day.Last).ShouldBe((DateOnly.Parse(first), DateOnly.Parse(last)));
        PartialDay.TryParse("-0044-03-15T00:00:00Z", out _).ShouldBeFalse();
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        using var file = File.Create(path);
        using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(file, CompressionMode.Compress) : file;
        stream.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }
}
