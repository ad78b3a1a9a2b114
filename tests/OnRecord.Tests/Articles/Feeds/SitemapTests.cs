using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OnRecord.Articles;
using OnRecord.Articles.Following;

namespace OnRecord.Tests.Articles.Feeds;

/// <summary>Sitemaps and feeds whose pages are fetched, from a real server on this machine.</summary>
public sealed class SitemapTests : IAsyncLifetime
{
    private const string News = "<url><loc>ROOT/page/c</loc><news:news><news:publication><news:name>The Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>2022-10-11T09:30:00+02:00</news:publication_date><news:title>Talks of c</news:title></news:news></url>";

    private readonly WebApplication server = Server();

    private string Root => server.Urls.First();

    public async ValueTask InitializeAsync() => await server.StartAsync();

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public void An_index_leads_to_sitemaps_and_they_to_pages()
    {
        var inputs = Read("/index.xml");
        inputs.Select(i => i.Article?.Url).Where(u => u is not null).ShouldBe([$"{Root}/page/a", $"{Root}/page/b", $"{Root}/page/c"]);
        inputs.Single(i => i.Error is not null).Error!.ToString().ShouldBe($"{Root}/none: was answered with 404 Not Found.");
    }

    [Fact]
    public void A_news_sitemap_gives_what_the_page_does_not_say()
    {
        var article = Read("/news.xml").Single().Article!;
        (article.Title, article.Outlet, article.Language, article.Published.ToString()).ShouldBe(("Talks of c", "The Gazette", "en", "2022-10-11T09:30:00+02:00"));
    }

    [Fact]
    public void An_index_of_itself_ends() => Read("/round.xml").Single().Error!.Message.ShouldStartWith("stands in a list in a list");

    [Fact]
    public void With_links_the_page_behind_each_item_of_a_feed_is_read()
    {
        Read("/feed").Single().Article!.Text.ShouldBe("Teaser.");
        Read("/feed", links: true).Single().Article!.Text.ShouldStartWith("The envoy of c said");
    }

    [Fact]
    public void The_media_type_tells_the_format() => Read("/plain").Single().Article!.Text.ShouldBe("<p>It is so.</p>");

    private List<ArticleInput> Read(string path, bool links = false)
    {
        using var source = new ArticleSource(new InputOptions { AllowPrivateAddresses = true, FollowLinks = links, Manners = new FollowOptions { Delay = TimeSpan.Zero, Retries = 0 } });
        return [.. source.Read(Root + path)];
    }

    private static WebApplication Server()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/index.xml", () => Results.Text(Index("/pages.xml.gz", "/news.xml"), "text/xml"));
        app.MapGet("/round.xml", () => Results.Text(Index("/round.xml"), "text/xml"));
        app.MapGet("/pages.xml.gz", () => Results.Bytes(Gzip(Sitemap("<url><loc>ROOT/page/a</loc></url><url><loc>ROOT/none</loc></url><url><loc>ROOT/page/b</loc></url>")), "application/gzip"));
        app.MapGet("/news.xml", () => Results.Text(Sitemap(News), "application/xml"));
        app.MapGet("/feed", () => Results.Text($"<rss version=\"2.0\"><channel><item><link>{app.Urls.First()}/page/c</link><description>Teaser.</description></item></channel></rss>", "text/xml"));
        app.MapGet("/plain", () => Results.Text("<p>It is so.</p>", "text/plain"));
        app.MapGet("/page/{name}", (string name) => Results.Content($"<p>The envoy of {name} said on Monday that the talks had stalled over the bridge and would not go on this week.</p>", "text/html"));
        return app;

        string Sitemap(string inner) => $"<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">{inner.Replace("ROOT", app.Urls.First(), StringComparison.Ordinal)}</urlset>";
        string Index(params string[] maps) => $"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(maps.Select(m => $"<sitemap><loc>{app.Urls.First()}{m}</loc></sitemap>"))}</sitemapindex>";
    }

    private static byte[] Gzip(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }
}
