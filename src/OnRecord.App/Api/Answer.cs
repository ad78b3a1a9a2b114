namespace OnRecord.App.Api;

/// <summary>What every address answers as JSON: one shape for all.</summary>
/// <typeparam name="T">The view that the page shows.</typeparam>
/// <param name="Title">The page's title.</param>
/// <param name="Data">What the page shows.</param>
/// <param name="Next">The address of the next part of a long list; null on the last part and where there is no list.</param>
public sealed record Answer<T>(string Title, T Data, string? Next)
    where T : notnull;
