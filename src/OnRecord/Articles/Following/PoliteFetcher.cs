using System.Text;
using OnRecord.Articles.Fetching;
using Polly;
using Polly.Retry;

namespace OnRecord.Articles.Following;

/// <summary>
/// Fetches pages that nobody named one by one: asks robots.txt first (RFC 9309), keeps a delay between two fetches from one host, heeds Retry-After, and tries again
/// what failed in passing, waiting twice as long each time, with jitter. Not for use by several threads at once.
/// </summary>
internal sealed class PoliteFetcher
{
    private static readonly TimeSpan RobotsLifetime = TimeSpan.FromHours(24); // as RFC 9309 asks

    private readonly PageFetcher fetcher;
    private readonly FollowOptions options;
    private readonly ResiliencePipeline<FetchedPage> retrying;
    private readonly Dictionary<string, HostNotes> hosts = new(StringComparer.Ordinal);

    /// <summary>Fetches with <paramref name="fetcher"/>, which stays the caller's.</summary>
    public PoliteFetcher(PageFetcher fetcher, FollowOptions options)
    {
        (this.fetcher, this.options) = (fetcher, options);
        retrying = options.Retries == 0 ? ResiliencePipeline<FetchedPage>.Empty : new ResiliencePipelineBuilder<FetchedPage>().AddRetry(new RetryStrategyOptions<FetchedPage>
        {
            ShouldHandle = new PredicateBuilder<FetchedPage>().Handle<InputException>(e => e.IsPassing && (e.RetryAfter ?? TimeSpan.Zero) <= options.LongestWait),
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.BackOff,
            MaxDelay = options.LongestWait,
            DelayGenerator = failed => ValueTask.FromResult((failed.Outcome.Exception as InputException)?.RetryAfter),
        }).Build();
    }

    /// <summary>The page at <paramref name="url"/>.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="known">The state it had when it was fetched last.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="InputException">robots.txt forbids it, the host asked to be left alone for longer than is waited, or it cannot be fetched.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public FetchedPage Fetch(string url, PageState? known = null, CancellationToken stop = default)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https"))
        {
            throw new InputException("is no address that can be fetched.");
        }

        string host = at.GetLeftPart(UriPartial.Authority);
        var rules = Rules(host, stop);
        if (!rules.Allows(at.PathAndQuery))
        {
            throw new InputException("is not fetched: the robots.txt of its host forbids it.");
        }

        try
        {
            return retrying.Execute(token => Turn(host, rules.Delay, () => fetcher.Fetch(url, known), token), stop);
        }
        catch (InputException e) when (e.RetryAfter is { } rest)
        {
            Note(host, Notes(host) with { NotBefore = DateTimeOffset.UtcNow + rest });
            throw;
        }
    }

    // one fetch from a host at a time, the delay kept before it
    private FetchedPage Turn(string host, TimeSpan? asked, Func<FetchedPage> fetch, CancellationToken stop)
    {
        var wait = (Notes(host).NotBefore ?? DateTimeOffset.MinValue) - DateTimeOffset.UtcNow;
        if (wait > options.LongestWait)
        {
            throw new InputException($"is not fetched yet: its host asked to be left alone until {Notes(host).NotBefore:u}.") { IsPassing = true, RetryAfter = wait };
        }

        if (wait > TimeSpan.Zero && stop.WaitHandle.WaitOne(wait))
        {
            throw new OperationCanceledException(stop);
        }

        try
        {
            return fetch();
        }
        finally
        {
            var delay = asked > options.Delay ? asked.Value : options.Delay;
            Note(host, Notes(host) with { NotBefore = DateTimeOffset.UtcNow + delay });
        }
    }

    private RobotsRules Rules(string host, CancellationToken stop)
    {
        var notes = Notes(host);
        if (notes.Robots is { } text && DateTimeOffset.UtcNow - notes.RobotsAt < RobotsLifetime)
        {
            return RobotsRules.Parse(text, PageFetcher.ProductName);
        }

        try
        {
            var page = Turn(host, null, () => fetcher.Fetch($"{host}/robots.txt"), stop);
            text = Encoding.UTF8.GetString(page.Bytes.AsSpan(0, Math.Min(page.Bytes.Length, RobotsRules.MostBytes)));
        }
        catch (InputException e) when (e.Status is >= 400 and < 500 and not 429)
        {
            text = ""; // there is none: all is allowed
        }
        catch (InputException e)
        {
            // RFC 9309: a host that fails over it is not fetched from; it is asked again another time
            throw new InputException($"is not fetched: the robots.txt of its host {e.Message}") { IsPassing = true, RetryAfter = e.RetryAfter };
        }

        Note(host, Notes(host) with { Robots = text, RobotsAt = DateTimeOffset.UtcNow });
        return RobotsRules.Parse(text, PageFetcher.ProductName);
    }

    private HostNotes Notes(string host)
    {
        if (!hosts.TryGetValue(host, out var notes))
        {
            hosts[host] = notes = options.Recall(host) ?? HostNotes.None;
        }

        return notes;
    }

    private void Note(string host, HostNotes notes)
    {
        hosts[host] = notes;
        options.Remember(host, notes);
    }
}
