namespace OnRecord.Articles;

/// <summary>What is wrong with an input, in words for the person who gave it. It never ends a batch: the rest is read on.</summary>
/// <param name="Path">The file, folder or address as given, or the stream's name.</param>
/// <param name="Place">Where in it, such as <c>line 12</c>; <see langword="null"/> for the whole.</param>
/// <param name="Message">What is wrong and what to do about it; a sentence without the path.</param>
public sealed record InputError(string Path, string? Place, string Message)
{
    /// <summary>Whether nothing that was asked for is missing: files of other kinds in a folder, a name given twice.</summary>
    public bool IsNotice { get; init; }

    /// <summary>Whether it is one of many that an archive holds of anything, and only no article: passed over, not failed.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>The path, the place and the message on one line.</summary>
    public override string ToString() => Place is null ? $"{Path}: {Message}" : $"{Path}, {Place}: {Message}";
}
