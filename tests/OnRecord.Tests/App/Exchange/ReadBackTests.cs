using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OnRecord.Actors.Offices;
using OnRecord.App.Exchange;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Scoring;
using OnRecord.Store;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Exchange;

/// <summary>What the program writes in a format that it also reads is the same when it reads it.</summary>
public sealed class ReadBackTests : IDisposable
{
    private const string Text = "\U0001F600 President Ada Brook of the Mill Union said on Monday that the bridge must open. \"We will not\nwait,\" she said, \"for tolls.\" The mayor, Bo Lind, disagreed.";

    private readonly TempRecord temp = new();

    public ReadBackTests()
    {
        using var engine = Engine.Open(Models.Folder);
        temp.Open.Add(engine.Read(new Article("one", Text) { Outlet = "The Lock", Url = "https://example.org/one" }));
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Brat_has_the_statements_of_the_record()
    {
        using var zip = new ZipArchive(new MemoryStream(Write("brat")));
        string text = Read(zip.Entries.Single(e => e.Name.EndsWith(".txt", StringComparison.Ordinal)));
        text.ShouldBe(Text);
        var read = BratStatements.Parse(Read(zip.Entries.Single(e => e.Name.EndsWith(".ann", StringComparison.Ordinal))));
        var there = temp.Open.Article(1)!.Statements.Select(s => s.Statement).ToList();
        there.Count.ShouldBeGreaterThan(1);
        read.Select(s => (Words(s.Source), Words(s.Cue), Words(s.Content))).ShouldBe(there.Select(s => (Words(s.Source), Words(s.Cue), Words(s.Content))));
    }

    [Fact]
    public void Annotations_have_the_statements_of_the_record()
    {
        var read = AnnotationPage.Read(Write("annotations"), source => source == "https://example.org/one" ? Text : throw new InvalidDataException(source));
        var there = temp.Open.Article(1)!.Statements;
        there.ShouldContain(s => s.Statement.Content.Length > 1, "one statement stands in two places");
        read.Select(n => string.Join(' ', n.Places)).ShouldBe(there.Select(s => string.Join(' ', s.Statement.Content)));
        read.Select(n => n.Bodies.Where(b => b.Purpose == "identifying").Select(b => b.Value).SingleOrDefault()).ShouldBe(there.Select(s => s.ActorName ?? s.SourceText));
        read.Select(n => string.Join(' ', n.Bodies.Where(b => b.Purpose == "tagging").Select(b => b.Value)))
            .ShouldBe(there.Select(s => $"{s.Statement.Kind} {s.Statement.Act}".ToLowerInvariant()));
    }

    [Fact]
    public void Popolo_has_the_offices_that_the_article_gives()
    {
        string path = Path.Combine(temp.Folder, "popolo.json");
        File.WriteAllBytes(path, Write("popolo"));
        var register = PopoloFile.Read(path);
        register.Missing.ShouldBeEmpty();
        var given = temp.Open.EachActor().SelectMany(a => a.Appearances.Where(p => p.Role is not null).Select(p => (a.Actor.Name, p.Role))).ToList();
        given.ShouldNotBeEmpty();
        register.Tenures.Select(t => (t.Person, t.Role)).ShouldBe(given!, ignoreOrder: true);
    }

    [Fact]
    public void Conllu_has_every_word_at_its_place_and_a_tree_a_sentence()
    {
        var text = new DocumentText(Text);
        string file = Encoding.UTF8.GetString(Write("conllu"));
        // Universal Dependencies: a sentence's name is its own in the whole file, without spaces and slashes
        string[] names = [.. file.Split('\n').Where(l => l.StartsWith("# sent_id = ", StringComparison.Ordinal)).Select(l => l["# sent_id = ".Length..])];
        names.ShouldBeUnique();
        names.ShouldAllBe(n => n.Length > 2 && !n.Contains(' ', StringComparison.Ordinal) && !n.Contains('/', StringComparison.Ordinal));
        string[][] sentences = [.. file.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToArray())];
        sentences.Length.ShouldBeGreaterThan(1);
        foreach (string[] sentence in sentences)
        {
            string[][] words = [.. sentence.Select(l => l.Split('\t'))];
            words.ShouldAllBe(w => w.Length == 10);
            words.Select(w => w[0]).ShouldBe(Enumerable.Range(1, words.Length).Select(n => $"{n}"));
            words.Count(w => w[6] == "0").ShouldBe(1);
            words.ShouldAllBe(w => int.Parse(w[6]) <= words.Length && w[6] != w[0]);
            foreach (string[] word in words)
            {
                int[] place = [.. word[9].Split('|').Take(2).Select(p => int.Parse(p.Split('=')[1]))];
                text.Slice(new TextSpan(place[0], place[1])).ShouldBe(word[1]);
            }
        }
    }

    [Fact]
    public async Task What_find_prints_has_the_shape_of_the_export()
    {
        var (exit, output, _) = await ProgramRun.Complete("find", "tolls", "--json", "--record", temp.Path);
        exit.ShouldBe(0);
        using var found = JsonDocument.Parse(output);
        using var exported = JsonDocument.Parse(Encoding.UTF8.GetString(Write("jsonl", new SearchQuery { Words = "tolls" })).TrimEnd());
        found.RootElement.EnumerateObject().Select(p => p.Name).Except(["quotation", "appearances", "nearness"])
            .ShouldBe(exported.RootElement.EnumerateObject().Select(p => p.Name).Except(["quotation", "appearances"]));
        found.RootElement.GetProperty("content").GetRawText().ShouldBe(exported.RootElement.GetProperty("content").GetRawText());
    }

    private static string Words(IEnumerable<TextSpan> spans) => string.Join(' ', spans.SelectMany(s => new DocumentText(Text).Slice(s).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private byte[] Write(string name, SearchQuery? query = null)
    {
        using var output = new MemoryStream();
        Export.Of(name)!.Write(new ExportSource(temp.Open, query ?? new SearchQuery(), Models.Folder), output);
        return output.ToArray();
    }
}
