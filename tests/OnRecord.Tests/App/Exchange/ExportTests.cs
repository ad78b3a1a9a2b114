using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using OnRecord.App.Exchange;
using OnRecord.App.Exchange.Dna;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Exchange;

/// <summary>Each format is read back by its own rules: what it points at in the text is what it says.</summary>
public sealed class ExportTests : IDisposable
{
    // code points and UTF-16 units differ, and a spreadsheet would take the headline for a formula
    private const string Text = "\U0001F600 Mayor Ada Brook said \"the bridge <must>\nopen\" \U0001F600.";

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-export-").FullName;

    private readonly Record record;

    public ExportTests()
    {
        record = Record.Open(Path.Combine(folder, "record.db"));
        var issue = new Issue("bridge", "The bridge should open.") { Search = ["bridge"] };
        record.AddIssue(issue);
        foreach (string id in new[] { "one", "two" })
        {
            var read = Some.Read(id, Text, published: "2024-05-01");
            var shifted = read with { Statements = [.. read.Statements.Select(s => s with { Source = [new TextSpan(2, 17)], Cue = [new TextSpan(18, 22)] })] };
            long article = record.Add(shifted).ArticleId;
            record.SetPositions(article, issue, [new Position { ActorId = "ada-brook", Issue = "bridge", Stance = Stance.Agree, Confidence = 0.9f, Evidence = [new TextSpan(23, 47)], Statements = [1] }]);
        }
    }

    public static TheoryData<string> Names => new(Export.All.Select(e => e.Name));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_search_that_finds_nothing_gives_an_empty_file_of_the_format(string name) =>
        Should.NotThrow(() => Write(name, new SearchQuery { Words = "nowhere" }));

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("positions")]
    [InlineData("annotations")]
    [InlineData("schema-org")]
    [InlineData("popolo")]
    [InlineData("plover")]
    [InlineData("graphml")]
    public void A_search_takes_its_own_part_alone(string name)
    {
        string all = Encoding.UTF8.GetString(Write(name)), none = Encoding.UTF8.GetString(Write(name, new SearchQuery { Until = new DateOnly(2000, 1, 1) }));
        all.ShouldContain("Ada Brook");
        none.ShouldNotContain("Ada Brook");
    }

    [Fact]
    public void Json_lines_has_a_statement_a_line_with_its_place()
    {
        string[] lines = Encoding.UTF8.GetString(Write("jsonl")).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        foreach (string line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var content = json.RootElement.GetProperty("content");
            var span = content.GetProperty("spans")[0];
            Slice(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()).ShouldBe(content.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Csv_comes_back_cell_by_cell_and_holds_no_formula()
    {
        var formula = Some.Read("three", "=HYPERLINK(\"x\") " + Text);
        record.Add(formula with { Document = new Document(formula.Document.Article with { Title = "=1+1", Url = null }, [], [], [], []) });
        using var csv = new CsvReader(new StreamReader(new MemoryStream(Write("csv"))), CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();
        rows.Count.ShouldBe(3);
        rows[0]["content"].ShouldBe("\"the bridge <must>\nopen\"");
        rows[2]["title"].ShouldBe("'=1+1");
        rows.SelectMany(r => r.Values).ShouldAllBe(cell => !cell.ToString()!.StartsWith('='));
    }

    [Fact]
    public void Every_selector_of_an_annotation_selects_its_words()
    {
        using var page = JsonDocument.Parse(Write("annotations"));
        page.RootElement.GetProperty("type").GetString().ShouldBe("AnnotationPage");
        foreach (var annotation in page.RootElement.GetProperty("items").EnumerateArray())
        {
            annotation.GetProperty("type").GetString().ShouldBe("Annotation");
            var selectors = annotation.GetProperty("target")[0].GetProperty("selector");
            string exact = selectors[1].GetProperty("exact").GetString()!;
            Slice(selectors[0].GetProperty("start").GetInt32(), selectors[0].GetProperty("end").GetInt32()).ShouldBe(exact);
            Text.ShouldContain(selectors[1].GetProperty("prefix").GetString() + exact + selectors[1].GetProperty("suffix").GetString());
        }
    }

    [Fact]
    public void Schema_org_has_quotations_that_are_part_of_their_article()
    {
        using var graph = JsonDocument.Parse(Write("schema-org"));
        var things = graph.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var articles = things.Where(t => t.GetProperty("@type").GetString() == "NewsArticle").Select(t => t.GetProperty("@id").GetString()).ToList();
        articles.ShouldBe(["https://example.org/one", "https://example.org/two"]);
        things.Where(t => t.GetProperty("@type").GetString() == "Quotation").Select(t => t.GetProperty("isPartOf").GetProperty("@id").GetString()).ShouldBe(articles);
    }

    [Fact]
    public void Popolo_memberships_lead_to_persons_of_the_file()
    {
        using var popolo = JsonDocument.Parse(Write("popolo"));
        var persons = popolo.RootElement.GetProperty("persons").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ToList();
        var membership = popolo.RootElement.GetProperty("memberships").EnumerateArray().ShouldHaveSingleItem();
        persons.ShouldContain(membership.GetProperty("person_id").GetString());
        membership.GetProperty("role").GetString().ShouldBe("Mayor");
        membership.GetProperty("sources").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Plover_has_the_verbal_acts_by_their_category()
    {
        string[] lines = Encoding.UTF8.GetString(Write("plover")).TrimEnd('\n').Split('\n');
        using var json = JsonDocument.Parse(lines[0]);
        json.RootElement.GetProperty("event").GetString().ShouldBe("REQUEST");
        json.RootElement.GetProperty("source")[0].GetProperty("text").GetString().ShouldBe("Ada Brook");
    }

    [Fact]
    public void Graphml_joins_actors_that_are_nodes()
    {
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var graph = XDocument.Load(new MemoryStream(Write("graphml"))).Root!;
        var nodes = graph.Descendants(graphml + "node").Select(n => n.Attribute("id")!.Value).ToList();
        nodes.ShouldBe(["ada-brook"]);
        graph.Descendants(graphml + "edge").ShouldAllBe(e => nodes.Contains(e.Attribute("source")!.Value) && nodes.Contains(e.Attribute("target")!.Value));
        var keys = graph.Elements(graphml + "key").Select(k => k.Attribute("id")!.Value).ToHashSet();
        graph.Descendants(graphml + "data").ShouldAllBe(d => keys.Contains(d.Attribute("key")!.Value));
    }

    [Fact]
    public void Dna_comes_back_with_the_same_statements_at_the_same_places()
    {
        string path = Path.Combine(folder, "out.dna");
        File.WriteAllBytes(path, Write("dna"));
        using var file = DnaFile.OpenRead(path);
        var documents = file.Documents().ToList();
        documents.Select(d => d.Title).ShouldBe(["Bridge", "Bridge"]);
        documents[0].Text.ShouldBe(Text);
        documents[0].Date.ShouldBe(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero));
        var statement = file.Statements(documents[0].Id).ShouldHaveSingleItem();
        (statement.Person, statement.Concept, statement.Agreement).ShouldBe(("Ada Brook", "The bridge should open.", true));
        Text[statement.Start..statement.Stop].ShouldBe("\"the bridge <must>\nopen\"");
    }

    [Fact]
    public void Brat_lines_point_at_their_words_and_never_over_a_line_end()
    {
        using var zip = new ZipArchive(new MemoryStream(Write("brat")));
        zip.Entries.Select(e => e.FullName).ShouldBe(["000001-one.txt", "000001-one.ann", "000002-two.txt", "000002-two.ann"]);
        Read(zip.Entries[0]).ShouldBe(Text);
        foreach (string line in Read(zip.Entries[1]).Split('\n').Where(l => l.StartsWith('T')))
        {
            string[] parts = line.Split('\t');
            int[][] spans = [.. parts[1][(parts[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(s => s.Split(' ').Select(int.Parse).ToArray())];
            string.Join(' ', spans.Select(s => Slice(s[0], s[1]))).ShouldBe(parts[2]);
            parts[2].ShouldNotContain('\n');
        }
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static string Slice(int start, int end) => new DocumentText(Text).Slice(new TextSpan(start, end));

    private byte[] Write(string name, SearchQuery? query = null)
    {
        using var output = new MemoryStream();
        Export.Of(name)!.Write(new ExportSource(record, query ?? new SearchQuery(), Support.Models.Folder), output);
        return output.ToArray();
    }
}
