namespace OnRecord.Store.Follows;

/// <summary>How many items the followed feeds have brought.</summary>
/// <param name="Waiting">Not fetched yet, or to be tried again.</param>
/// <param name="Taken">In the record.</param>
/// <param name="Failed">Given up.</param>
public sealed record FollowCounts(long Waiting, long Taken, long Failed);
