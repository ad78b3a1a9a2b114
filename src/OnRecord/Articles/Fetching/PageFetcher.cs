using System.Net;
using System.Net.Sockets;

namespace OnRecord.Articles.Fetching;

/// <summary>
/// Fetches pages with care: http and https only; the address that is connected to is the one that was checked, at every redirect;
/// redirects, time and size (after decompression) are limited.
/// </summary>
internal sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly Func<IPAddress, bool> allows;
    private readonly int maxBytes;
    private readonly TimeSpan timeout;

    /// <summary>A fetcher with the limits of <paramref name="options"/>.</summary>
    /// <param name="options">The most bytes, and whether private addresses are open.</param>
    /// <param name="timeout">For one page with all its redirects; 30 seconds when left out.</param>
    /// <param name="allows">Which addresses may be connected to, instead of what the options say.</param>
    public PageFetcher(InputOptions options, TimeSpan? timeout = null, Func<IPAddress, bool>? allows = null)
    {
        (maxBytes, this.timeout) = (options.MaxBytes, timeout ?? DefaultTimeout);
        this.allows = allows ?? (options.AllowPrivateAddresses ? _ => true : AddressRules.IsPublic);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false, // a proxy would resolve and connect on its own, past the check
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            ConnectCallback = ConnectAsync,
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("OnRecord/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1");
    }

    /// <summary>The page at <paramref name="url"/>.</summary>
    /// <exception cref="InputException">Refused, not there, too slow, too large, or too many redirects; the message says which.</exception>
    public FetchedPage Fetch(string url) => FetchAsync(url).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<FetchedPage> FetchAsync(string url)
    {
        using var clock = new CancellationTokenSource(timeout);
        try
        {
            var at = Checked(Uri.TryCreate(url, UriKind.Absolute, out var first) ? first : throw new InputException("is not an address."));
            for (int redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var response = await client.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, clock.Token);
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
            throw new InputException($"did not answer in full within {timeout.TotalSeconds:0.#} seconds.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            throw e.InnerException as InputException ?? new InputException($"cannot be fetched: {e.Message}");
        }
    }

    private static Uri Checked(Uri url) => url.Scheme is "http" or "https"
        ? url
        : throw new InputException($"leads to a {url.Scheme} address; only http and https are fetched.");

    private async Task<FetchedPage> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancel)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InputException($"was answered with {(int)response.StatusCode} {response.ReasonPhrase}.");
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
        return new FetchedPage(url, all.ToArray(), type?.MediaType, type?.CharSet is { Length: > 0 } name ? TextDecoder.ByName(name) : null);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
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
