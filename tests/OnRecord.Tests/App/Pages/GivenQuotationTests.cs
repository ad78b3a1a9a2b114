using System.Text.Json;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>Quotations that came with an article are shown beside what was read, on its page and on the quotation's, and in the JSON of both.</summary>
public sealed class GivenQuotationTests : IAsyncLifetime
{
    private const string Words = "We will open the harbour before the winter comes.";

    private RunningSite site = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(path =>
    {
        var record = Record.Open(path);
        record.Add(Read("first", "Gazette", Words, []));
        record.Add(Read("second", "Herald", Words.Replace("before", "when", StringComparison.Ordinal), [new GivenQuotation(Words.Replace("before", "when", StringComparison.Ordinal), "Bo Carr"), new GivenQuotation("Nothing of it stands there", null)]));
        return record;
    });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_article_shows_them_beside_its_statements()
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/articles/2.json", UriKind.Relative)));
        var given = json.RootElement.GetProperty("data").GetProperty("given").EnumerateArray().ToArray();
        given.Select(g => g.GetProperty("speaker").GetString()).ShouldBe(["Bo Carr", null]);
        given[0].GetProperty("statement").GetInt32().ShouldBe(1);
        given[0].GetProperty("hasSameSpeaker").GetBoolean().ShouldBeFalse();
        given[1].GetProperty("statement").ValueKind.ShouldBe(JsonValueKind.Null);
        string page = await site.Client.GetStringAsync(new Uri("/articles/2", UriKind.Relative));
        page.ShouldContain("Given with the article");
        page.ShouldContain("Bo Carr");
        page.ShouldContain("another speaker here");
        (await site.Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative))).ShouldNotContain("Given with the article");
    }

    [Theory]
    [InlineData("/quotations/1")]
    [InlineData("/quotations")]
    public async Task The_quotation_shows_them_where_they_came_and_the_words_that_differ(string address)
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address + ".json", UriKind.Relative)));
        var data = json.RootElement.GetProperty("data");
        var quotation = data.TryGetProperty("quotations", out var list) ? list[0] : data;
        var places = quotation.GetProperty("appearances").EnumerateArray().ToArray();
        places.Select(p => p.GetProperty("statement").GetProperty("outlet").GetString()).ShouldBe(["Gazette", "Herald"]);
        places.Select(p => p.GetProperty("given").GetArrayLength()).ShouldBe([0, 1]);
        places[1].GetProperty("given")[0].GetProperty("speaker").GetString().ShouldBe("Bo Carr");
        string page = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative));
        page.ShouldContain("<del>before</del>");
        page.ShouldContain("<ins>when</ins>");
        page.ShouldContain("Given with the article: Bo Carr, another speaker here");
    }

    private static AnnotatedArticle Read(string id, string outlet, string words, GivenQuotation[] given)
    {
        const string Name = "Ann Lee", Cue = "said";
        int cue = Name.Length + 1, content = cue + Cue.Length + 2;
        var article = new Article(id, $"{Name} {Cue} \u201C{words}\u201D") { Outlet = outlet, Title = id, Given = [.. given], Published = new PublicationTime(new DateOnly(2031, 3, given.Length + 1)) };
        var statement = new Statement
        {
            Number = 1,
            Source = [new TextSpan(0, Name.Length)],
            Cue = [new TextSpan(cue, cue + Cue.Length)],
            Content = [new TextSpan(content, content + words.Length)],
            Kind = StatementKind.Direct,
            Act = StatementAct.State,
            Confidence = 0.9f,
            Why = "The name stands before the verb.",
        };
        var actor = new Actor { Id = "ann-lee", Name = Name, Kind = ActorKind.Person, IsNamed = true, Mentions = [new TextSpan(0, Name.Length)] };
        return new AnnotatedArticle(new Document(article, [], [], [], []), [statement], new ActorLayer([actor], [new Speaker(1, "ann-lee", 0.9f, "The name stands before the verb.", [])]), []);
    }
}
