namespace OnRecord.Store;

/// <summary>The order of what a search finds.</summary>
public enum SearchOrder
{
    /// <summary>The best match of the words first; the newest first where there are none.</summary>
    Best,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>The oldest first.</summary>
    Oldest,
}
