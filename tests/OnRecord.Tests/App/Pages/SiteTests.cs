using System.Net;
using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.Tests.App.Pages;

/// <summary>What the addresses answer, over the demo's record.</summary>
[Collection(DemoSite.Name)]
public sealed class SiteTests(DemoSite demo)
{
    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData("/", "/index.json")]
    [InlineData("/articles", "/articles.json")]
    [InlineData("/articles/1", "/articles/1.json")]
    [InlineData("/search?words=talks", "/search.json?words=talks")]
    [InlineData("/actors", "/actors.json")]
    [InlineData("/actors/mara-lind", "/actors/mara-lind.json")]
    [InlineData("/quotations", "/quotations.json")]
    [InlineData("/quotations/1", "/quotations/1.json")]
    [InlineData("/issues", "/issues.json")]
    [InlineData("/issues/talks", "/issues/talks.json")]
    [InlineData("/articles/1/statements/2", "/articles/1/statements/2.json")]
    [InlineData("/issues/talks/brief", "/issues/talks/brief.json")]
    [InlineData("/actors/mara-lind/correct", "/actors/mara-lind/correct.json")]
    [InlineData("/agreement", "/agreement.json")]
    [InlineData("/compare?left=mara-lind&right=karl-aske", "/compare.json?left=mara-lind&right=karl-aske")]
    [InlineData("/review?kind=position", "/review.json?kind=position")]
    [InlineData("/corrections", "/corrections.json")]
    [InlineData("/watches", "/watches.json")]
    [InlineData("/watches/new?words=talks", "/watches/new.json?words=talks")]
    [InlineData("/import", "/import.json")]
    [InlineData("/settings", "/settings.json")]
    [InlineData("/about", "/about.json")]
    public async Task A_page_is_also_JSON_by_ending_and_by_accept(string page, string json)
    {
        string byEnding = await site.Client.GetStringAsync(new Uri(json, UriKind.Relative));
        string byAccept = await (await site.Get(page, "application/json")).Content.ReadAsStringAsync();
        byAccept.ShouldBe(byEnding);
        using var parsed = JsonDocument.Parse(byEnding);
        parsed.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["title", "data", "next"]);
        (await site.Client.GetStringAsync(new Uri(page, UriKind.Relative))).ShouldContain($"href=\"{json.Replace("&", "&amp;", StringComparison.Ordinal)}\"");
    }

    [Theory]
    [InlineData("/articles/999", 404)]
    [InlineData("/actors/nobody", 404)]
    [InlineData("/issues/nothing", 404)]
    [InlineData("/quotations/99999", 404)]
    [InlineData("/nowhere", 404)]
    [InlineData("/search?since=yesterday", 400)]
    [InlineData("/search?kind=7", 400)]
    [InlineData("/issues/nothing/brief", 404)]
    [InlineData("/issues/talks/brief.pdf", 404)]
    [InlineData("/issues/talks/brief?lead=nobody+at+all", 400)]
    [InlineData("/issues/talks?asOf=today", 400)]
    [InlineData("/search?by=feeling", 400)]
    [InlineData("/search?act=sing", 400)]
    [InlineData("/search?stance=left", 400)]
    [InlineData("/articles/1?span=9-3", 400)]
    [InlineData("/articles/1/statements/99", 404)]
    [InlineData("/review?kind=nothing", 400)]
    [InlineData("/assets/nothing.js", 404)]
    [InlineData("/articles?cursor=none", 400)]
    [InlineData("/watches/nothing", 404)]
    [InlineData("/watches/nothing.atom", 404)]
    [InlineData("/watches/new?what=clouds", 400)]
    public async Task What_cannot_be_shown_is_a_page_for_people_and_a_problem_for_programs(string address, int status)
    {
        var page = await site.Get(address);
        ((int)page.StatusCode).ShouldBe(status);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var problem = await site.Get(address, "application/json");
        ((int)problem.StatusCode).ShouldBe(status);
        problem.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var parsed = JsonDocument.Parse(await problem.Content.ReadAsStringAsync());
        parsed.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        parsed.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_quotation_that_two_outlets_report_is_one_with_two_places()
    {
        string page = await site.Client.GetStringAsync(new Uri("/quotations?words=gates", UriKind.Relative));
        page.ShouldContain("first seen");
        page.ShouldContain("Northern Herald");
        page.ShouldContain("Corria Today");
        (await site.Client.GetStringAsync(new Uri("/search?words=%22gates+are+shut%22", UriKind.Relative))).ShouldContain("and 1 more");
    }

    [Fact]
    public async Task Empty_fields_of_the_form_do_not_narrow()
    {
        string all = await site.Client.GetStringAsync(new Uri("/search.json?words=talks", UriKind.Relative));
        string empty = await site.Client.GetStringAsync(new Uri("/search.json?words=talks&actor=&kind=&outlet=&since=&until=", UriKind.Relative));
        empty.ShouldBe(all);
    }

    [Theory]
    [InlineData("kind=direct", "kind", "direct")]
    [InlineData("actor=mara-lind", "actor", "mara-lind")]
    [InlineData("outlet=valley courier", "outlet", "Valley Courier")]
    [InlineData("act=reject", "act", "reject")]
    public async Task A_condition_narrows(string query, string field, string value)
    {
        using var found = await Json($"/search.json?{query}");
        var rows = found.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().ToList();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.GetProperty(field).GetString() == value);
    }

    [Theory]
    [InlineData("/search?words=talks&kind=direct")]
    [InlineData("/search?outlet=Corria+Today&since=2031-04-01")]
    [InlineData("/search?issue=talks&stance=against")]
    [InlineData("/search?actor=mara-lind&act=state&until=2031-04-30")]
    public async Task The_files_of_a_search_hold_what_it_shows_with_every_appearance(string search)
    {
        using var found = await Json(search.Replace("/search?", "/search.json?limit=200&copies=all&", StringComparison.Ordinal));
        var shown = found.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("content").GetString()).ToList();
        shown.ShouldNotBeEmpty();
        string page = await site.Client.GetStringAsync(new Uri(search, UriKind.Relative));
        int at = page.IndexOf("/export/jsonl?", StringComparison.Ordinal);
        string address = WebUtility.HtmlDecode(page[at..page.IndexOf('"', at)]);
        string[] lines = (await site.Client.GetStringAsync(new Uri(address, UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("content").GetProperty("text").GetString()).ShouldBe(shown, ignoreOrder: true);
    }

    [Fact]
    public async Task A_meaning_is_found_in_other_words()
    {
        using var found = await Json("/search.json?words=the+embargo+must+be+ended&by=meaning");
        found.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().Take(5).ShouldContain(s => s.GetProperty("content").GetString()!.Contains("sanctions"));
    }

    [Fact]
    public async Task What_came_later_does_not_count_on_an_earlier_day()
    {
        using var then = await Json("/issues/talks.json?asOf=2031-04-10");
        using var now = await Json("/issues/talks.json");
        int Reports(JsonDocument issue) => issue.RootElement.GetProperty("data").GetProperty("overTime").EnumerateArray().Sum(r => r.GetProperty("stands").GetArrayLength());
        Reports(then).ShouldBeInRange(1, Reports(now) - 1);
    }

    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("md", "# Veland should hold talks")]
    [InlineData("html", "<!doctype html>")]
    public async Task A_brief_is_a_file_to_take_away(string format, string start)
    {
        var answer = await site.Get($"/issues/talks/brief.{format}");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"talks.{format}");
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith(start);
    }

    [Fact]
    public async Task A_long_list_is_given_in_parts_that_hold_everything_once()
    {
        var seen = new List<string>();
        for (string? next = "/search.json?copies=all"; next is not null;)
        {
            using var part = await Json(next);
            seen.AddRange(part.RootElement.GetProperty("data").GetProperty("statements").EnumerateArray().Select(r => r.GetProperty("address").GetString()!));
            next = part.RootElement.GetProperty("next").GetString();
        }

        using var home = await Json("/index.json");
        seen.Count.ShouldBe(home.RootElement.GetProperty("data").GetProperty("counts").GetProperty("statements").GetInt32());
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task Spans_are_the_places_of_the_words()
    {
        using var article = await Json("/articles/3.json");
        var data = article.RootElement.GetProperty("data");
        var text = new DocumentText(data.GetProperty("text").GetString()!);
        foreach (var statement in data.GetProperty("statements").EnumerateArray())
        {
            var pieces = statement.GetProperty("spans").EnumerateArray().Select(s => text.Slice(new TextSpan(s[0].GetInt32(), s[1].GetInt32())));
            string content = statement.GetProperty("content").GetString()!;
            pieces.ShouldAllBe(p => content.Contains(p, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Only_this_machine_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "news.example" } };
        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        new Uri(site.Address).IsLoopback.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/search?since=yesterday")]
    [InlineData("/assets/onrecord.css")]
    public async Task Every_answer_forbids_what_is_not_its_own_and_guessing(string address)
    {
        var headers = (await site.Get(address)).Headers;
        string policy = headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Theory]
    [InlineData("/articles", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/articles/1/corrections", HttpStatusCode.UnsupportedMediaType)]
    public async Task Nothing_is_written_without_a_form(string address, HttpStatusCode status) =>
        (await site.Client.PostAsync(new Uri(address, UriKind.Relative), null)).StatusCode.ShouldBe(status);

    [Theory]
    [InlineData("/articles/1/corrections")]
    [InlineData("/corrections/1/undo")]
    [InlineData("/actors/mara-lind/corrections")]
    [InlineData("/issues")]
    [InlineData("/import")]
    [InlineData("/watches")]
    [InlineData("/watches/x/remove")]
    [InlineData("/settings")]
    public async Task Nothing_is_written_by_a_form_of_another_page(string address)
    {
        using var form = new FormUrlEncodedContent([new("act", "reject"), new("content", "0-5"), new("seen", "0"), new("proposition", "No."), new("search", "no"), new("text", "no")]);
        (await site.Client.PostAsync(new Uri(address, UriKind.Relative), form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_asked_for_by_its_hash_may_be_kept_for_good()
    {
        string page = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        string address = page[page.IndexOf("/assets/onrecord.css?v=", StringComparison.Ordinal)..].Split('"')[0];
        (await site.Get(address)).Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await site.Get("/assets/onrecord.css?v=old")).Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
}
