using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>An article whose every field is markup: words from outside stay words.</summary>
public sealed class HostileTextTests
{
    private const string Bad = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/1")]
    [InlineData("/actors")]
    [InlineData("/actors/mallory")]
    [InlineData("/issues")]
    [InlineData("/issues/bad")]
    [InlineData("/search?words=alert")]
    [InlineData("/search?words=%3Cscript%3E&actor=%22%3E%3Cimg&outlet=%3Cscript%3E")]
    [InlineData("/actors?name=%22%3E%3Cscript%3E")]
    [InlineData("/%3Cscript%3E")]
    [InlineData("/search?since=%3Cscript%3E")]
    public async Task Words_stay_words(string address)
    {
        await using var site = await RunningSite.Start(Make);
        string page = await (await site.Get(address)).Content.ReadAsStringAsync();
        // the page's own scripts come from files
        page.Replace("<script type=\"module\" src=\"/assets/", "", StringComparison.Ordinal).Replace("<script defer src=\"/assets/", "", StringComparison.Ordinal).ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        page.ShouldNotContain("javascript:");
        (await (await site.Get(address, "application/json")).Content.ReadAsStringAsync()).ShouldNotContain("<script");
    }

    [Fact]
    public async Task The_text_of_the_page_is_the_text_of_the_article()
    {
        await using var site = await RunningSite.Start(Make);
        (await site.Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative))).ShouldContain("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;");
    }

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        var article = new Article("bad", $"{Bad} said {Bad}") { Title = Bad, Outlet = Bad, Byline = Bad, Url = "javascript:alert(1)" };
        var (source, cue, content) = (new TextSpan(0, Bad.Length), new TextSpan(Bad.Length + 1, Bad.Length + 5), new TextSpan(Bad.Length + 6, (2 * Bad.Length) + 6));
        var statement = new Statement { Number = 1, Source = [source], Cue = [cue], Content = [content], Kind = StatementKind.Direct, Act = StatementAct.State, Confidence = 1, Why = Bad };
        var actor = new Actor { Id = "mallory", Name = Bad, Kind = ActorKind.Person, IsNamed = true, Role = Bad, Organisation = Bad, Mentions = [source] };
        ImmutableArray<Speaker> speakers = [new Speaker(1, "mallory", 1, Bad, [])];
        record.AddIssue(new Issue("bad", Bad) { Search = ["alert"] });
        var position = new Position { ActorId = "mallory", Issue = "bad", Stance = Stance.Agree, Confidence = 1, Condition = content, Evidence = [content], Statements = [1] };
        record.Add(new AnnotatedArticle(new Document(article, [], [], [], []), [statement], new ActorLayer([actor], speakers), [position]));
        return record;
    }
}
