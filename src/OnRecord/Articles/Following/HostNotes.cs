namespace OnRecord.Articles.Following;

/// <summary>What is remembered of a host between two runs, so that a new run is as polite as one that never ended.</summary>
/// <param name="Robots">Its robots.txt; empty where it has none; <see langword="null"/> where it was not asked or failed.</param>
/// <param name="RobotsAt">When that was fetched.</param>
/// <param name="NotBefore">When it may be asked again at the earliest: it said so, or the delay between two fetches is not over.</param>
public sealed record HostNotes(string? Robots, DateTimeOffset? RobotsAt, DateTimeOffset? NotBefore)
{
    /// <summary>Nothing is known of it.</summary>
    public static HostNotes None { get; } = new(null, null, null);
}
