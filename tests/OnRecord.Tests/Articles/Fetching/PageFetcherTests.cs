using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OnRecord.Articles;
using OnRecord.Articles.Fetching;

namespace OnRecord.Tests.Articles.Fetching;

/// <summary>Fetches from a real server on this machine's loopback address.</summary>
public sealed class PageFetcherTests : IAsyncLifetime
{
    private const string Page = "<html lang=\"en\"><head><title>Talks stall - The Gazette</title><meta property=\"og:site_name\" content=\"The Gazette\"></head><body><h1>Talks stall</h1>"
        + "<p>The envoy of the northern province said on Monday that the talks had stalled over the bridge, and that nobody expected a deal this week.</p></body></html>";

    private readonly WebApplication server = Server();

    private string Root => server.Urls.First();

    public async ValueTask InitializeAsync() => await server.StartAsync();

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public void A_page_becomes_an_article_under_the_address_that_answered()
    {
        var article = Read($"{Root}/moved").Article.ShouldNotBeNull();
        article.Id.ShouldBe($"{Root}/moved");
        article.Url.ShouldBe($"{Root}/page");
        article.Title.ShouldBe("Talks stall");
        article.Outlet.ShouldBe("The Gazette");
        article.Text.ShouldStartWith("The envoy of the northern province");
    }

    [Theory]
    [InlineData("/none", "was answered with 404")]
    [InlineData("/round", "redirects more than 5 times.")]
    [InlineData("/file", "leads to a file address; only http and https are fetched.")]
    [InlineData("/headers", "cannot be fetched: ")]
    [InlineData("/bomb", "is larger than 100,000 bytes, the limit of one article.")]
    [InlineData("/brotli-bomb", "is larger than 100,000 bytes, the limit of one article.")]
    [InlineData("/endless", "is larger than 100,000 bytes, the limit of one article.")]
    public void What_is_not_to_be_had_says_why(string path, string message) => Refused(path, TimeSpan.FromMinutes(2)).ShouldStartWith(message);

    [Theory]
    [InlineData("/slow")]
    [InlineData("/trickle")]
    public void What_never_ends_is_given_up(string path) => Refused(path, TimeSpan.FromSeconds(1)).ShouldBe("did not answer in full within 1 seconds.");

    [Fact]
    public void This_machine_is_refused_unless_it_is_opened()
    {
        using var source = new ArticleSource();
        source.Read($"{Root}/page").Single().Error!.Message.ShouldContain("an address of this machine or of a private network");
        source.Read(Root.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)).Single().Error!.Message.ShouldContain("which is not fetched");
    }

    [Fact]
    public void A_redirect_to_a_private_address_is_refused()
    {
        using var fetcher = new PageFetcher(new InputOptions(), timeout: null, allows: a => a.Equals(IPAddress.Loopback) || AddressRules.IsPublic(a));
        fetcher.Fetch($"{Root}/page").Bytes.ShouldNotBeEmpty();
        Should.Throw<InputException>(() => fetcher.Fetch($"{Root}/inside")).Message.ShouldStartWith("leads to 127.0.0.2 (127.0.0.2), an address of this machine");
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    public void A_redirect_to_a_metadata_or_private_address_is_refused_in_any_form(string url)
    {
        using var fetcher = new PageFetcher(new InputOptions(), timeout: null, allows: a => a.Equals(IPAddress.Loopback) || AddressRules.IsPublic(a));
        Should.Throw<InputException>(() => fetcher.Fetch($"{Root}/to?url={Uri.EscapeDataString(url)}")).Message.ShouldContain("an address of this machine or of a private network");
    }

    [Fact]
    public void A_name_is_resolved_once_for_a_connection_so_that_what_was_checked_is_what_is_reached()
    {
        int asked = 0;
        using var fetcher = Fetcher(() => asked++ == 0 ? [IPAddress.Loopback] : [IPAddress.Parse("127.0.0.2")]);
        fetcher.Fetch(Named("/page")).Bytes.ShouldNotBeEmpty();
        asked.ShouldBe(1);
    }

    [Fact]
    public void A_name_that_turns_private_at_a_redirect_is_refused_there()
    {
        int asked = 0;
        using var fetcher = Fetcher(() => asked++ == 0 ? [IPAddress.Loopback] : [IPAddress.Parse("127.0.0.2")]);
        Should.Throw<InputException>(() => fetcher.Fetch(Named("/closing"))).Message.ShouldStartWith("leads to rebind.example (127.0.0.2), an address of this machine");
        asked.ShouldBe(2);
    }

    [Fact]
    public void A_name_with_one_private_address_among_others_is_refused()
    {
        using var fetcher = Fetcher(() => [IPAddress.Loopback, IPAddress.Parse("10.0.0.1")]);
        Should.Throw<InputException>(() => fetcher.Fetch(Named("/page"))).Message.ShouldContain("(10.0.0.1)");
    }

    [Theory]
    [InlineData("/deep")]
    [InlineData("/quadratic")]
    public void Markup_made_to_be_slow_is_refused(string path) => Read(Root + path).Error!.Message.ShouldBe("is nested more than 1,000 elements deep.");

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://127.1/")]
    public void This_machine_under_other_names_is_refused(string url)
    {
        using var source = new ArticleSource();
        source.Read(url).Single().Error!.Message.ShouldContain("an address of this machine or of a private network");
    }

    [Fact]
    public void An_unchanged_page_is_not_sent_again()
    {
        using var fetcher = new PageFetcher(new InputOptions { AllowPrivateAddresses = true });
        var first = fetcher.Fetch($"{Root}/tagged");
        first.State.ShouldBe(new PageState("\"v1\"", "Tue, 11 Oct 2022 09:30:00 GMT"));
        fetcher.Fetch($"{Root}/tagged", first.State).IsUnchanged.ShouldBeTrue();
        fetcher.Fetch($"{Root}/tagged", new PageState("\"v0\"", null)).IsUnchanged.ShouldBeFalse();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:7f00:1::")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    public void No_private_address_is_public(string address) => AddressRules.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void Others_are(string address) => AddressRules.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    private string Named(string path) => Root.Replace("127.0.0.1", "rebind.example", StringComparison.Ordinal) + path;

    // the server's own address stands for a public one
    private static PageFetcher Fetcher(Func<IPAddress[]> resolve) =>
        new(new InputOptions(), timeout: null, allows: a => a.Equals(IPAddress.Loopback) || AddressRules.IsPublic(a), resolve: (_, _) => Task.FromResult(resolve()));

    private string Refused(string path, TimeSpan timeout)
    {
        using var fetcher = new PageFetcher(new InputOptions { AllowPrivateAddresses = true, MaxBytes = 100_000 }, timeout);
        return Should.Throw<InputException>(() => fetcher.Fetch(Root + path)).Message;
    }

    private static ArticleInput Read(string url)
    {
        using var source = new ArticleSource(new InputOptions { AllowPrivateAddresses = true });
        return source.Read(url).Single();
    }

    private static WebApplication Server()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/page", () => Results.Content(Page, "text/html; charset=utf-8"));
        app.MapGet("/tagged", (HttpContext context) =>
        {
            (context.Response.Headers.ETag, context.Response.Headers.LastModified) = ("\"v1\"", "Tue, 11 Oct 2022 09:30:00 GMT");
            return context.Request.Headers.IfNoneMatch == "\"v1\"" ? Results.StatusCode(304) : Results.Content(Page, "text/html");
        });
        app.MapGet("/moved", () => Results.Redirect("/page"));
        app.MapGet("/inside", (HttpContext context) => Results.Redirect($"http://127.0.0.2:{context.Connection.LocalPort}/page"));
        app.MapGet("/to", (string url) => Results.Redirect(url));
        app.MapGet("/closing", (HttpContext context, CancellationToken _) =>
        {
            context.Response.Headers.Connection = "close"; // so that the next request connects anew
            return Results.Redirect("/page");
        });
        app.MapGet("/round", () => Results.Redirect("/round"));
        app.MapGet("/file", () => Results.Redirect("file:///etc/hostname"));
        app.MapGet("/slow", async (CancellationToken cancel) => await Task.Delay(TimeSpan.FromMinutes(10), cancel));
        app.MapGet("/bomb", Bomb);
        app.MapGet("/brotli-bomb", BrotliBomb);
        app.MapGet("/trickle", Trickle);
        app.MapGet("/headers", (HttpContext context) => context.Response.Headers["X-Long"] = new string('x', 100_000));
        app.MapGet("/deep", () => Results.Content(string.Concat(Enumerable.Repeat("<div>", 100_000)), "text/html"));
        app.MapGet("/quadratic", () => Results.Content(string.Concat(Enumerable.Repeat("<a><b><i><p>", 50_000)) + Page, "text/html"));
        app.MapGet("/endless", Endless);
        return app;
    }

    private static async Task Bomb(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        for (int i = 0; i < 500; i++)
        {
            await zip.WriteAsync(new byte[10_000], context.RequestAborted);
        }
    }

    private static async Task BrotliBomb(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "br";
        await using var zip = new BrotliStream(context.Response.Body, CompressionLevel.Fastest);
        await zip.WriteAsync(new byte[5_000_000], context.RequestAborted);
    }

    // a byte now and then: each in time, the page never
    private static async Task Trickle(HttpContext context)
    {
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync("x"u8.ToArray(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(50, context.RequestAborted);
        }
    }

    private static async Task Endless(HttpContext context)
    {
        byte[] block = Encoding.ASCII.GetBytes(new string('x', 10_000));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
        }
    }
}
