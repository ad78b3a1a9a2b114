using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using OnRecord.App.Standing;
using OnRecord.Articles.Fetching;
using OnRecord.Store.Watches;
using Polly;
using Polly.Retry;

namespace OnRecord.App.Watching;

/// <summary>
/// Sends hits to a web address, one POST each, signed and retried. <c>webhook-id</c> is the same however often a hit is sent, so that a receiver knows one
/// that it has: after a kill between arrival and note a hit can come a second time.
/// </summary>
/// <remarks>Standard Webhooks 1.0: signature of "id.timestamp.body" by HMAC-SHA256, base64, with the version before it.</remarks>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly WatchTarget target;
    private readonly string? secret;
    private readonly ResiliencePipeline<HttpResponseMessage> retries;

    /// <summary>A sender to one target.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="firstWait">The wait before the second try; it doubles from try to try.</param>
    /// <exception cref="WebhookException">Its secret is not where it should be.</exception>
    public WebhookSender(WatchTarget target, TimeSpan? firstWait = null)
    {
        (this.target, secret) = (target, WebhookSecret.Of(target));
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync }) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("OnRecord/0.1");
        retries = new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 4,
            Delay = firstWait ?? TimeSpan.FromSeconds(1),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>(e => e.InnerException is not WebhookException).Handle<TaskCanceledException>(e => e.InnerException is TimeoutException)
                .HandleResult(r => (int)r.StatusCode is >= 500 or 408 or 425 or 429),
        }).Build();
    }

    /// <summary>Sends one hit; when it returns, the hit has arrived.</summary>
    /// <exception cref="WebhookException">It was refused, or did not arrive after all tries.</exception>
    public async Task SendAsync(string watch, WatchHit hit, CancellationToken stop)
    {
        string body = JsonLine.Of(new { watch, hit.Id, hit.Found, hit.Title, hit.Text, hit.Actor, hit.Issue, hit.Article, hit.Outlet, hit.Published, hit.Url });
        try
        {
            using var answer = await retries.ExecuteAsync(async token => await PostAsync($"{watch}-{hit.Id}", body, token), stop);
            if (!answer.IsSuccessStatusCode)
            {
                throw new WebhookException($"{target.Address} answered {(int)answer.StatusCode}; the hit is kept and sent at the next run.");
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw e.InnerException as WebhookException ?? new WebhookException($"{target.Address} cannot be reached ({e.Message}); the hit is kept and sent at the next run.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>The signature of a message.</summary>
    internal static string Sign(string secret, string id, string timestamp, string body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));

    // the time is that of this try: a receiver refuses old ones
    private async Task<HttpResponseMessage> PostAsync(string id, string body, CancellationToken stop)
    {
        string timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        if (secret is not null)
        {
            request.Headers.Add("webhook-signature", Sign(secret, id, timestamp, body));
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    // the address that is connected to is checked, not the name: a name can be made to lead anywhere
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        if (!target.MayBePrivate && addresses.FirstOrDefault(a => !AddressRules.IsPublic(a)) is { } refused)
        {
            throw new WebhookException($"{target.Address} leads to {refused}, an address of this machine or of a private network; add the watch with --private if that is meant.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
