namespace OnRecord.Articles.Fetching;

/// <summary>By what a server tells whether a page has changed (RFC 9110, conditional requests); kept as it was sent.</summary>
/// <param name="ETag">The entity tag, quotation marks and <c>W/</c> included.</param>
/// <param name="LastModified">The time of the last change.</param>
public sealed record PageState(string? ETag, string? LastModified)
{
    /// <summary>Nothing is known: the page is fetched whole.</summary>
    public static PageState Unknown { get; } = new(null, null);
}
