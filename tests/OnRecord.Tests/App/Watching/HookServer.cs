using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OnRecord.Tests.App.Watching;

/// <summary>A real server that takes webhooks on this machine.</summary>
internal sealed class HookServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private HookServer(WebApplication app) => this.app = app;

    /// <summary>The messages whose answer was given, in order.</summary>
    public ConcurrentQueue<(string Id, string Timestamp, string? Signature, string Body)> Taken { get; } = new();

    /// <summary>Its address.</summary>
    public string Address => app.Urls.First() + "/hook";

    /// <summary>Starts it; <paramref name="answer"/> gives the status for the how-manieth request from 1, and may wait.</summary>
    public static async Task<HookServer> Start(Func<int, CancellationToken, Task<int>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var server = new HookServer(builder.Build());
        int count = 0;
        server.app.MapPost("/hook", async (HttpContext context) =>
        {
            string body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            context.Response.StatusCode = await answer(Interlocked.Increment(ref count), context.RequestAborted);
            if (context.Response.StatusCode == 200)
            {
                string? Header(string name) => context.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
                server.Taken.Enqueue((Header("webhook-id")!, Header("webhook-timestamp")!, Header("webhook-signature"), body));
            }
        });
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
