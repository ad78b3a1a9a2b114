namespace OnRecord.Store.Watches;

/// <summary>Something new that a watch found. Its text is verbatim; its title is made of names and fixed words.</summary>
public sealed record WatchHit
{
    /// <summary>Its number in the record: larger for what was found later, and the same however often it is sent.</summary>
    public long Id { get; init; }

    /// <summary>What it is, by content.</summary>
    public required string Key { get; init; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset Found { get; init; }

    /// <summary>Who, and for a stand or shift which.</summary>
    public required string Title { get; init; }

    /// <summary>The words of the article.</summary>
    public required string Text { get; init; }

    /// <summary>The issue's key, or <see langword="null"/>.</summary>
    public string? Issue { get; init; }

    /// <summary>The actor's key, or <see langword="null"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>The name the article was added under.</summary>
    public required string Article { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, as the publisher gives it.</summary>
    public string? Published { get; init; }

    /// <summary>The article's address, at the words where that can be.</summary>
    public string? Url { get; init; }
}
