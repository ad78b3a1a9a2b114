using System.IO.Compression;
using System.Net;
using System.Text.Json;
using OnRecord.App.Accounts;
using OnRecord.Store.Accounts;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Api;

/// <summary>How answers travel: tags, compression, other origins, who prefers what, problems.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private const string Paper = "https://paper.example";

    private RunningSite site = null!;

    private Record record = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(Make);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1.json")]
    [InlineData("/index.json")]
    [InlineData("/review.json")]
    [InlineData("/export/jsonl")]
    public async Task What_has_not_changed_is_not_sent_again_and_what_has_is(string address)
    {
        string tag = await Settled(address);
        var again = await Send(address, ("If-None-Match", $"\"other\", {tag}"));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag!.ToString().ShouldBe(tag);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        record.Add(Some.Read("two", Some.Text + " Another."));
        var changed = await Send(address, ("If-None-Match", tag));
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag!.ToString().ShouldNotBe(tag);
    }

    [Theory]
    [InlineData("/index.json")]
    [InlineData("/search?kind=Indirect")]
    [InlineData("/actors/ada-brook")]
    [InlineData("/agreement")]
    public async Task A_page_that_is_dear_to_make_is_made_once_for_a_state_of_the_record(string address)
    {
        await Settled(address);
        record.Add(Some.Read("three", Some.Text + " A third."));
        var first = await Send(address);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.Age.ShouldBeNull();
        var again = await Send(address);
        again.Headers.Age.ShouldNotBeNull();
        again.Headers.ETag.ShouldBe(first.Headers.ETag);
        again.Headers.GetValues("Content-Security-Policy").ShouldBe(first.Headers.GetValues("Content-Security-Policy"));
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await Send(address, ("Cookie", "onrecord.theme=dark"))).Headers.Age.ShouldBeNull();
        record.Add(Some.Read("two", Some.Text + " Another."));
        (await Send(address)).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_with_a_form_is_made_for_each_reader()
    {
        await Send("/issues");
        (await Send("/issues")).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task A_tag_is_of_one_reader_one_address_and_one_form()
    {
        string[] tags =
        [
            .. await Task.WhenAll(new[] { Send("/articles/1"), Send("/articles/1.json"), Send("/articles"), Send("/articles/1", ("Cookie", "onrecord.theme=dark")), Send("/articles/1?span=0-3") }
                .Select(async a => (await a).Headers.ETag!.ToString())),
        ];
        tags.ShouldBeUnique();
        tags.ShouldAllBe(t => t.StartsWith("W/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_with_a_form_is_neither_kept_nor_compressed()
    {
        var form = await Send("/issues", ("Accept", "text/html"), ("Accept-Encoding", "br, gzip"));
        (await form.Content.ReadAsStringAsync()).ShouldContain("__RequestVerificationToken");
        form.Content.Headers.ContentEncoding.ShouldBeEmpty();
        form.Headers.ETag.ShouldBeNull();
        form.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_as_the_reader_takes_it(string encoding)
    {
        foreach (string address in new[] { "/articles/1", "/articles/1.json", "/articles/99.json", "/export/jsonl" })
        {
            var answer = await Send(address, ("Accept-Encoding", encoding));
            answer.Content.Headers.ContentEncoding.ShouldBe([encoding], address);
            using var body = await answer.Content.ReadAsStreamAsync();
            using Stream plain = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
            string text = await new StreamReader(plain).ReadToEndAsync();
            using var without = await Send(address);
            text.ShouldBe(await without.Content.ReadAsStringAsync(), address);
        }
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("text/html, application/json", false)]
    [InlineData("text/html;q=0.8, application/json", true)]
    [InlineData("application/problem+json", true)]
    [InlineData("*/*", false)]
    public async Task What_is_preferred_is_sent(string accept, bool json)
    {
        var answer = await Send("/articles/1", ("Accept", accept));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(json ? "application/json" : "text/html");
    }

    [Fact]
    public async Task Pages_of_other_sites_read_nothing_unless_their_origin_was_named()
    {
        var answer = await Send("/articles/1.json", ("Origin", Paper));
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        await using var open = await RunningSite.Start(Make, new Access(IPAddress.Any, 0) { Origins = [Paper], SignInToRead = true });
        var asked = await Send("/articles/1.json", open, HttpMethod.Options, ("Origin", Paper), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "authorization"));
        asked.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Paper]);
        asked.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        var other = await Send("/articles/1.json", open, HttpMethod.Options, ("Origin", "https://other.example"), ("Access-Control-Request-Method", "GET"));
        other.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        var writes = await Send("/issues", open, HttpMethod.Options, ("Origin", Paper), ("Access-Control-Request-Method", "POST"));
        writes.Headers.TryGetValues("Access-Control-Allow-Methods", out var methods);
        (methods ?? []).ShouldNotContain("POST");
    }

    [Fact]
    public async Task Every_failure_is_a_problem()
    {
        await using var others = await RunningSite.Start(Make, new Access(IPAddress.Any, 0) { SignInToRead = true });
        string reader = record.Accounts.AddToken("rita", "t", Role.Reader, null), reviewer = record.Accounts.AddToken("rita", "t", Role.Reviewer, null);
        (string, string?, HttpMethod, HttpContent?, int)[] all =
        [
            ("/articles/1.json", null, HttpMethod.Get, null, 401),
            ("/articles/1.json", "onr_no", HttpMethod.Get, null, 401),
            ("/issues", reader, HttpMethod.Post, new FormUrlEncodedContent([new("proposition", "x")]), 403),
            ("/articles/99", reader, HttpMethod.Get, null, 404),
            ("/corrections/99/undo", reviewer, HttpMethod.Post, new FormUrlEncodedContent([]), 404),
            ("/about", reviewer, HttpMethod.Put, null, 405),
            ("/articles/1/corrections", reviewer, HttpMethod.Post, new FormUrlEncodedContent([new("act", "confirm"), new("content", "5-6"), new("seen", "0")]), 409),
            ("/import", reviewer, HttpMethod.Post, new ByteArrayContent(new byte[40_000_000]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } }, 413),
            ("/issues", reviewer, HttpMethod.Post, new StringContent("{}"), 415),
        ];
        foreach (var (address, token, method, content, status) in all)
        {
            using var request = new HttpRequestMessage(method, new Uri(others.Address + address)) { Content = content };
            request.Headers.Add("Accept", "application/json");
            // asks before it sends, as a program with something large does
            request.Headers.ExpectContinue = content is ByteArrayContent and not FormUrlEncodedContent and not StringContent;
            request.Headers.Authorization = token is null ? null : new("Bearer", token);
            using var answer = await others.Client.SendAsync(request);
            ((int)answer.StatusCode).ShouldBe(status, $"{method} {address}");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", address);
            using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
            problem.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    // the first home page of a program does not wait for ever for the shifts: they come with a later one, and with them another tag
    private async Task<string> Settled(string address)
    {
        string? before = null, tag = null;
        for (int tries = 0; tries < 50 && (before is null || before != tag); tries++)
        {
            await Task.Delay(before is null ? 0 : 100, TestContext.Current.CancellationToken);
            (before, tag) = (tag, (await Send(address)).Headers.ETag!.ToString());
        }

        return tag!;
    }

    private Task<HttpResponseMessage> Send(string address, params (string Name, string Value)[] headers) => Send(address, site, HttpMethod.Get, headers);

    private static Task<HttpResponseMessage> Send(string address, RunningSite at, HttpMethod method, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(at.Address + address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return at.Client.SendAsync(request);
    }

    private Record Make(string path)
    {
        record = Record.Open(path);
        record.Add(Some.Read());
        record.Accounts.Add("rita", Role.Reviewer, OnRecord.App.Accounts.SignIn.Hash("correct horse battery"));
        return record;
    }
}
