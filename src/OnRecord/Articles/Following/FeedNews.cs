using System.Collections.Immutable;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Fetching;

namespace OnRecord.Articles.Following;

/// <summary>What a look at a feed brought.</summary>
/// <param name="State">To be given to the next look.</param>
/// <param name="Items">All items with an address that it has now; empty where it is unchanged.</param>
/// <param name="Errors">Its broken items.</param>
/// <param name="IsUnchanged">Whether the server says that nothing has changed.</param>
public sealed record FeedNews(PageState State, ImmutableArray<FeedItem> Items, ImmutableArray<InputError> Errors, bool IsUnchanged);
