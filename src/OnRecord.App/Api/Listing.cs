namespace OnRecord.App.Api;

/// <summary>One part of a long list, and where the next one is.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">This part.</param>
/// <param name="Next">Address of the next part, or <see langword="null"/>.</param>
internal sealed record Listing<T>(IReadOnlyList<T> Items, string? Next);
