namespace OnRecord.Articles.Following;

/// <summary>How politely pages are fetched.</summary>
public sealed record FollowOptions
{
    /// <summary>The least time between two fetches from one host; a robots.txt may ask for more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The first wait before a fetch that failed is tried again; it doubles, with jitter.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often a fetch that failed in passing is tried again at once.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The longest that is waited for one host inside a run; what a server asks beyond it is kept for a later run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What is remembered of a host (its origin, as <c>https://example.org</c>), from an earlier run.</summary>
    public Func<string, HostNotes?> Recall { get; init; } = _ => null;

    /// <summary>Told what to remember of a host.</summary>
    public Action<string, HostNotes> Remember { get; init; } = (_, _) => { };
}
