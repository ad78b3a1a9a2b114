using OnRecord.Articles.Fetching;

namespace OnRecord.Store.Follows;

/// <summary>A feed that is followed, and how it went last.</summary>
/// <param name="Url">Its address.</param>
/// <param name="State">By what its server tells whether it has changed.</param>
/// <param name="Looked">When it was looked at last; <see langword="null"/> before the first time.</param>
/// <param name="Due">When it is to be looked at next.</param>
/// <param name="Failures">How often in a row it could not be had.</param>
/// <param name="Problem">Why not, the last time.</param>
public sealed record FollowedFeed(string Url, PageState State, DateTimeOffset? Looked, DateTimeOffset Due, int Failures, string? Problem);
