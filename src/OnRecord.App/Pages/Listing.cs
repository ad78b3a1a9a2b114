namespace OnRecord.App.Pages;

/// <summary>One part of a long list, and where the next one is.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">This part.</param>
/// <param name="Next">Address of the next part, or <see langword="null"/>.</param>
internal sealed record Listing<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>The most that one part holds.</summary>
    public const int Size = 50;

    /// <summary>How many to ask the record for: one more than is shown tells whether there are more.</summary>
    public const int Asked = Size + 1;

    /// <summary>The part that begins at <paramref name="offset"/>.</summary>
    /// <param name="found">Up to <see cref="Asked"/> items.</param>
    /// <param name="offset">How many were passed over.</param>
    /// <param name="path">The list's address.</param>
    /// <param name="query">What narrows it; blank values are left out.</param>
    public static Listing<T> Of(IEnumerable<T> found, int offset, string path, params IEnumerable<KeyValuePair<string, string?>> query)
    {
        var items = found.ToList();
        return items.Count > Size ? new([.. items.Take(Size)], Address.With(path, query.Append(new("offset", $"{offset + Size}")))) : new(items, null);
    }
}
