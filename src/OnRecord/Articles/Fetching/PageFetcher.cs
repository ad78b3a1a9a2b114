using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace OnRecord.Articles.Fetching;

/// <summary>
/// Fetches pages with care: http and https only; the address that is connected to is the one that was checked, at every redirect;
/// redirects, time and size (after decompression) are limited.
/// </summary>
internal sealed class PageFetcher : IDisposable
{
    /// <summary>How we name ourselves to servers, and in robots.txt.</summary>
    public const string ProductName = "OnRecord";

    private const int MostRedirects = 5;
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly Func<IPAddress, bool> allows;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve;
    private readonly int maxBytes;
    private readonly TimeSpan timeout;

    /// <summary>A fetcher with the limits of <paramref name="options"/>.</summary>
    /// <param name="options">The most bytes, and whether private addresses are open.</param>
    /// <param name="timeout">For one page with all its redirects; 30 seconds when left out.</param>
    /// <param name="allows">Which addresses may be connected to, instead of what the options say.</param>
    /// <param name="resolve">Gives the addresses of a host's name, instead of the system's resolver.</param>
    public PageFetcher(InputOptions options, TimeSpan? timeout = null, Func<IPAddress, bool>? allows = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        this.resolve = resolve ?? Dns.GetHostAddressesAsync;
        (maxBytes, this.timeout) = (options.MaxBytes, timeout ?? DefaultTimeout);
        this.allows = allows ?? (options.AllowPrivateAddresses ? _ => true : AddressRules.IsPublic);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false, // a proxy would resolve and connect on its own, past the check
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0, // what is not wanted is not read to its end
            ConnectCallback = ConnectAsync,
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{ProductName}/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1");
    }

    /// <summary>The page at <paramref name="url"/>.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="known">The state it had the last time: where it still has it, it is not sent again.</param>
    /// <exception cref="InputException">Refused, not there, too slow, too large, or too many redirects; the message says which.</exception>
    public FetchedPage Fetch(string url, PageState? known = null) => FetchAsync(url, known ?? PageState.Unknown).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<FetchedPage> FetchAsync(string url, PageState known)
    {
        using var clock = new CancellationTokenSource(timeout);
        try
        {
            var at = Checked(Uri.TryCreate(url, UriKind.Absolute, out var first) ? first : throw new InputException("is not an address."));
            for (int redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var request = Request(at, known);
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, clock.Token);
                if (response.Headers.Location is { } next && (int)response.StatusCode is 301 or 302 or 303 or 307 or 308)
                {
                    at = Checked(new Uri(at, next));
                    continue;
                }

                return await ReadAsync(response, at, clock.Token);
            }

            throw new InputException($"redirects more than {MostRedirects} times.");
        }
        catch (OperationCanceledException)
        {
            throw new InputException($"did not answer in full within {timeout.TotalSeconds:0.#} seconds.") { IsPassing = true };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            throw e.InnerException as InputException ?? new InputException($"cannot be fetched: {e.Message}") { IsPassing = e is HttpRequestException or IOException };
        }
    }

    private static Uri Checked(Uri url) => url.Scheme is "http" or "https"
        ? url
        : throw new InputException($"leads to a {url.Scheme} address; only http and https are fetched.");

    private async Task<FetchedPage> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancel)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchedPage(url, [], null, null) { IsUnchanged = true };
        }

        if (!response.IsSuccessStatusCode)
        {
            throw Refused(response);
        }

        using var all = new MemoryStream();
        using var body = await response.Content.ReadAsStreamAsync(cancel);
        byte[] block = new byte[64 * 1024];
        for (int got = await body.ReadAsync(block, cancel); got > 0; got = await body.ReadAsync(block, cancel))
        {
            if (all.Length + got > maxBytes) // counted after decompression: a bomb is stopped at the limit
            {
                throw new InputException($"is larger than {maxBytes:N0} bytes, the limit of one article.");
            }

            all.Write(block, 0, got);
        }

        var type = response.Content.Headers.ContentType;
        return new FetchedPage(url, all.ToArray(), type?.MediaType, type?.CharSet is { Length: > 0 } name ? TextDecoder.ByName(name) : null)
        {
            State = new PageState(Raw(response.Headers, "ETag"), Raw(response.Content.Headers, "Last-Modified")),
        };
    }

    // sent as they came: a server compares the very characters
    private static HttpRequestMessage Request(Uri url, PageState known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (known.ETag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known.ETag);
        }

        if (known.LastModified is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", known.LastModified);
        }

        return request;
    }

    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and < 1000 } text ? text : null;

    private static InputException Refused(HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        var rest = response.Headers.RetryAfter;
        return new InputException($"was answered with {status} {response.ReasonPhrase}.")
        {
            Status = status,
            IsPassing = status is 408 or 425 or 429 or >= 500,
            RetryAfter = (rest?.Delta ?? (rest?.Date - DateTimeOffset.UtcNow)) is { } wait ? TimeSpan.FromTicks(Math.Max(0, wait.Ticks)) : null,
        };
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var addresses = await resolve(context.DnsEndPoint.Host, cancel);
        if (addresses.FirstOrDefault(a => !allows(a)) is { } refused)
        {
            throw new InputException($"leads to {context.DnsEndPoint.Host} ({refused}), an address of this machine or of a private network, which is not fetched.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
