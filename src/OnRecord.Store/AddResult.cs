namespace OnRecord.Store;

/// <summary>What became of an article that was given to the record.</summary>
/// <param name="ArticleId">Its number in the record.</param>
/// <param name="IsNew">Whether it was stored now; <see langword="false"/> when the same content was there.</param>
public readonly record struct AddResult(long ArticleId, bool IsNew)
{
    /// <summary>Whether it is another version of an article that was there.</summary>
    public bool IsUpdate { get; init; }
}
