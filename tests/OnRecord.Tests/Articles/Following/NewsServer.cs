using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OnRecord.Tests.Articles.Following;

/// <summary>A real server on the loopback address: a feed with an entity tag, its pages, a robots.txt, and pages that fail in several ways. Counts what it is asked.</summary>
public sealed class NewsServer : IAsyncDisposable
{
    private const string Tag = "W/\"one\"";

    private readonly WebApplication app;

    private NewsServer(WebApplication app) => this.app = app;

    public string Root => app.Urls.First();

    /// <summary>How often each path was asked for, and answered whole.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>When each request came, in order.</summary>
    public ConcurrentQueue<long> Times { get; } = [];

    /// <summary>The paths of the feed's items.</summary>
    public string[] Items { get; set; } = ["/a", "/b"];

    /// <summary>The status of robots.txt.</summary>
    public int RobotsStatus { get; set; } = 200;

    public static async Task<NewsServer> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var server = new NewsServer(site);
        site.Use((HttpContext context, Func<Task> next) =>
        {
            server.Asked.AddOrUpdate(context.Request.Path, 1, (_, n) => n + 1);
            server.Times.Enqueue(Environment.TickCount64);
            return next();
        });
        site.MapGet("/robots.txt", () => server.RobotsStatus == 200 ? Results.Text("User-agent: *\nDisallow: /private") : Results.StatusCode(server.RobotsStatus));
        site.MapGet("/feed", server.Feed);
        site.MapGet("/busy", (HttpContext context) => server.Busy(context, failures: 1));
        site.MapGet("/down", (HttpContext context) => server.Busy(context, failures: int.MaxValue));
        site.MapGet("/hold", (HttpContext context, CancellationToken stop) => server.Hold(context, stop));
        site.MapGet("/{page}", (string page) => Results.Content(Page(page), "text/html"));
        await site.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Page(string name) => $"<html><head><title>Talks {name}</title></head><body><p>\"We will not sign {name},\" said Ann Lee on Monday. The talks had stalled over the bridge and would not go on this week.</p></body></html>";

    private IResult Feed(HttpContext context)
    {
        if (context.Request.Headers.IfNoneMatch == Tag)
        {
            return Results.StatusCode(304);
        }

        Asked.AddOrUpdate("whole feed", 1, (_, n) => n + 1);
        context.Response.Headers.ETag = Tag;
        return Results.Text($"<rss version=\"2.0\"><channel><title>The Gazette</title>{string.Concat(Items.Select(i => $"<item><title>Talks</title><link>{Root}{i}</link><pubDate>Tue, 11 Oct 2022 09:30:00 GMT</pubDate></item>"))}</channel></rss>", "application/rss+xml");
    }

    // the first who asks waits for ever, the next is answered
    private async Task<IResult> Hold(HttpContext context, CancellationToken stop)
    {
        if (Asked[context.Request.Path] == 1)
        {
            await Task.Delay(Timeout.Infinite, stop);
        }

        return Results.Content(Page("hold"), "text/html");
    }

    private IResult Busy(HttpContext context, int failures)
    {
        if (Asked[context.Request.Path] > failures)
        {
            return Results.Content(Page("busy"), "text/html");
        }

        context.Response.Headers.RetryAfter = failures == 1 ? "0" : "7200";
        return Results.StatusCode(503);
    }
}
