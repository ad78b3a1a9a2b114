using System.Net;
using System.Text.Json;

namespace OnRecord.Tests.App.Pages;

/// <summary>What is typed or sent wrongly is refused with what is wrong and what to do about it, and changes nothing. A row is an address, or a form and its fields.</summary>
[Collection(DemoSite.Name)]
public sealed class BrokenInputTests(DemoSite demo)
{
    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData("/search?words={long}", "characters are the most")]
    [InlineData("/search?words=%00", "control character")]
    [InlineData("/search?issue=none", "/issues has them")]
    [InlineData("/search?limit=-1", "from 1 to 200")]
    [InlineData("/search?limit=99999999999999", "from 1 to 200")]
    [InlineData("/search?since=2031-02-30", "2031-03-05")]
    [InlineData("/export/csv?since=x", "2031-03-05")]
    [InlineData("/export/csv?issue=none", "/issues has them")]
    [InlineData("/review?skip=-4", "from 0 on")]
    [InlineData("/review?skip=abc", "from 0 on")]
    [InlineData("/corrections?article=abc", "from 0 on")]
    [InlineData("/actors/mara-lind?cursor=zz", "follow \"next\"")]
    [InlineData("/actors/mara-lind?limit=0", "from 1 to 200")]
    [InlineData("/issues/talks?only=everything", "unclear, bodies, shifts")]
    [InlineData("/issues/talks?only=for&cursor=zz", "follow \"next\"")]
    [InlineData("/compare?left=nobody&right=mara-lind", "/actors has them")]
    [InlineData("/compare?issue=none&from=2031-01-01&to=2031-02-01", "/issues has them")]
    [InlineData("/watches/new?issue=none&what=issues", "/issues has them")]
    [InlineData("/articles/1?span=99999999999-9", "code points")]
    public async Task An_address_says_what_it_takes(string address, string remedy) =>
        (await Refused(await site.Get(address.Replace("{long}", new string('x', 2000), StringComparison.Ordinal), "application/json"))).ShouldContain(remedy);

    [Theory]
    [InlineData("/articles/1/corrections", "act=dance&content={content}&seen={seen}", "no judgement")]
    [InlineData("/articles/1/corrections", "act=confirm&content={content}&seen=now", "no number")]
    [InlineData("/articles/1/corrections", "act=speaker&content={content}&seen={seen}&speaker={long}", "200 characters at most")]
    [InlineData("/articles/1/corrections", "act=speaker&content={content}&seen={seen}&speaker=a%07b", "control character")]
    [InlineData("/articles/1/corrections", "act=confirm&content={content}&seen={seen}&why={long}", "at most")]
    [InlineData("/articles/1/corrections", "act=edit&content={content}&seen={seen}&words=None+of+it&kind=direct&verb=state", "Copy them from the text")]
    [InlineData("/articles/1/corrections", "act=position-confirm&issue=talks&actor=nobody&seen=0", "there is no such position")]
    [InlineData("/articles/999/corrections", "act=position-confirm&issue=talks&actor=mara-lind&seen=0", "there is no article 999")]
    [InlineData("/actors/nobody/corrections", "act=rename&name=X&seen=0", "there is no such actor")]
    [InlineData("/actors/mara-lind/corrections", "act=merge&name=no-such-key&seen=0", "another actor of the record")]
    [InlineData("/actors/mara-lind/corrections", "act=merge&name=mara-lind&seen=0", "another actor of the record")]
    [InlineData("/actors/mara-lind/corrections", "act=split&name=X&article=999&seen=0", "there is no article 999")]
    [InlineData("/actors/mara-lind/corrections", "act=rename&name={long}&seen=0", "200 characters at most")]
    [InlineData("/issues", "proposition=Gates+should+open.&search=,,,", "at least one word")]
    [InlineData("/issues", "proposition=...&search=x", "a sentence")]
    [InlineData("/issues", "proposition=Gates+should+open.&search=x&key=BAD+KEY", "lower-case letters")]
    [InlineData("/import", "text=", "choose a file")]
    [InlineData("/import", "text=Short.&published=yesterday", "2031-03-05")]
    [InlineData("/watches", "name=%3Cb%3E&words=x", "letters, digits, spaces")]
    [InlineData("/watches", "name=w&issue=none", "/issues has them")]
    [InlineData("/settings", "theme=purple", "system, light and dark")]
    public async Task A_form_says_what_it_takes_and_nothing_is_written(string address, string fields, string remedy)
    {
        string log = await site.Client.GetStringAsync(new Uri("/corrections.json", UriKind.Relative));
        using var card = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/articles/1/statements/1.json", UriKind.Relative)));
        var shown = card.RootElement.GetProperty("data").GetProperty("card");
        string content = shown.GetProperty("content").GetString()!, seen = $"{shown.GetProperty("version").GetInt64()}";
        (await Refused(await site.Post(address, fields.Replace("{content}", content, StringComparison.Ordinal).Replace("{seen}", seen, StringComparison.Ordinal).Replace("{long}", new string('x', 9000), StringComparison.Ordinal)))).ShouldContain(remedy);
        (await site.Client.GetStringAsync(new Uri("/corrections.json", UriKind.Relative))).ShouldBe(log);
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        using var broken = new ByteArrayContent("--x\r\nbroken"u8.ToArray());
        broken.Headers.Add("Content-Type", "multipart/form-data; boundary=x");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/import") { Content = broken, Headers = { { "Accept", "application/json" } } };
        (await Refused(await site.Client.SendAsync(request))).ShouldContain("cannot be read");
    }

    private static async Task<string> Refused(HttpResponseMessage answer)
    {
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, body);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.GetProperty("detail").GetString()!;
    }
}
