namespace OnRecord.App.Mcp;

/// <summary>Where words stand.</summary>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, as the publisher gives it.</param>
/// <param name="Url">Its address.</param>
/// <param name="Characters">Start and end of each piece in its text: half-open, Unicode code points.</param>
internal sealed record Place(long Article, string? Title, string? Outlet, string? Published, string? Url, int[][] Characters);
