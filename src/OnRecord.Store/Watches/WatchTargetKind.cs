namespace OnRecord.Store.Watches;

/// <summary>Where the hits of a watch go.</summary>
public enum WatchTargetKind
{
    /// <summary>The terminal of whoever runs it.</summary>
    Terminal,

    /// <summary>An Atom feed file.</summary>
    Feed,

    /// <summary>A web address, by a signed POST.</summary>
    Webhook,

    /// <summary>A file, a JSON object a line.</summary>
    File,
}
