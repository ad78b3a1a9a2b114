using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.App.Accounts;
using OnRecord.Store.Accounts;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Accounts;

/// <summary>What somebody who means harm sends, and what comes of it.</summary>
public sealed partial class ThreatTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";

    private RunningSite site = null!;

    private Record record = null!;

    private string token = "";

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(Make, new Access(IPAddress.Any, 0));

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_session_is_made_by_the_server_and_is_another_at_each_sign_in()
    {
        var (first, second) = (await Session("onrecord.session=chosen-by-somebody-else"), await Session(null));
        first.ShouldNotBe(second);
        first.ShouldNotContain("chosen-by-somebody-else");
        using var client = Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in.json");
        request.Headers.Add("Cookie", "onrecord.session=chosen-by-somebody-else");
        (await (await client.SendAsync(request)).Content.ReadAsStringAsync()).ShouldContain("\"name\":null");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task After_signing_in_nobody_is_led_to_another_site(string back)
    {
        using var client = Client();
        var answer = await SignIn(client, ("back", back));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("../../../../tmp/onrecord-escaped.txt")]
    [InlineData("..\\..\\onrecord-escaped.txt")]
    [InlineData("/tmp/onrecord-escaped.txt")]
    public async Task A_file_that_is_sent_stays_where_files_are_put(string name)
    {
        await Upload(name, Encoding.UTF8.GetBytes("Mayor Ada Brook said the bridge must open."));
        File.Exists("/tmp/onrecord-escaped.txt").ShouldBeFalse();
        Directory.EnumerateDirectories(Path.GetTempPath(), "onrecord-import-*").SelectMany(d => Directory.EnumerateFiles(d, "*escaped*", SearchOption.AllDirectories)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bomb_is_refused_by_name()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++)
            {
                gzip.Write(zeros);
            }
        }

        var rows = await Upload("bomb.txt.gz", packed.ToArray());
        rows[0].GetProperty("state").GetString().ShouldBe("failed");
        rows[0].GetProperty("name").GetString().ShouldBe("bomb.txt.gz");
    }

    [Fact]
    public async Task A_file_of_very_many_articles_does_not_keep_the_server_busy()
    {
        string line = "{\"text\":\"\"}\n";
        var rows = await Upload("many.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 3000))));
        rows[0].GetProperty("detail").GetString()!.ShouldContain("more than 1000 articles");
    }

    [Fact]
    public async Task A_list_of_addresses_that_is_sent_makes_the_server_fetch_nothing()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)inside.LocalEndpoint).Port}/secret";
        await Upload("sitemap.xml", Encoding.UTF8.GetBytes($"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{url}</loc></url></urlset>"));
        await Upload("feed.xml", Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><item><title>x</title><link>{url}</link></item></channel></rss>"));
        inside.Pending().ShouldBeFalse();
    }

    [Theory]
    [InlineData("page.html", "<html><head><title>T</title></head><body><article><p>Ada Brook said so and <script>alert(1)</script> this is a text that is long enough to be one.</p></article></body></html>")]
    [InlineData("image.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><text>x</text></svg>")]
    public async Task A_page_or_picture_that_is_sent_is_never_sent_back_as_one(string name, string content)
    {
        await Upload(name, Encoding.UTF8.GetBytes(content));
        string page = await site.Client.GetStringAsync(new Uri("/import", UriKind.Relative));
        page.ShouldNotContain("alert(1)");
        var answer = await site.Get("/articles/1");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task A_name_that_a_proxy_header_claims_counts_for_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address + "/about"));
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "localhost");
        request.Headers.Add("X-Forwarded-For", "127.0.0.1");
        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task What_is_typed_writes_no_line_of_its_own_into_the_audit_log()
    {
        using var client = Client();
        await client.PostAsync(new Uri("/issues/%0A2031-01-01%1B[2J", UriKind.Relative), null);
        record.Accounts.AuditLog(1)[0].Action.ShouldNotContain('\n');
    }

    [Fact]
    public async Task Answers_are_for_their_reader_alone()
    {
        var answer = await site.Get("/articles/1");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        answer.Headers.Vary.ShouldContain("Cookie");
        answer.Headers.Vary.ShouldContain("Authorization");
    }

    private HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(site.Address) };

    private async Task<string> Session(string? before)
    {
        using var client = Client();
        if (before is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", before);
        }

        return (await SignIn(client)).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("onrecord.session", StringComparison.Ordinal)).Split(';')[0];
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient client, params (string Name, string Value)[] more)
    {
        var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        // a client with a cookie of its own sends no others by itself
        string cookie = page.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        string hidden = Hidden().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new FormUrlEncodedContent([.. more.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("name", "rita"), new("password", Password), new("__RequestVerificationToken", hidden)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = form };
        if (client.DefaultRequestHeaders.Contains("Cookie"))
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await client.SendAsync(request);
    }

    private async Task<List<JsonElement>> Upload(string name, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileName = $"\"{name}\"" };
        form.Add(file);
        using var request = new HttpRequestMessage(HttpMethod.Post, site.Address + "/import") { Content = form };
        request.Headers.Authorization = new("Bearer", token);
        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var rows = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/import.json", UriKind.Relative)));
        return [.. rows.RootElement.GetProperty("data").GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();

    private Record Make(string path)
    {
        record = Record.Open(path);
        record.Add(Some.Read());
        record.Accounts.Add("rita", Role.Reviewer, OnRecord.App.Accounts.SignIn.Hash(Password));
        token = record.Accounts.AddToken("rita", "t", Role.Reviewer, null);
        return record;
    }
}
