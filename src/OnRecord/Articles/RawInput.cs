using System.Text;

namespace OnRecord.Articles;

/// <summary>One input as the reader of a format gets it: a stream at its start and what is known of it. Not yet an article.</summary>
/// <param name="Stream">Read once, forwards.</param>
/// <param name="Name">The path or address as given; names it in errors.</param>
/// <param name="Id">The id of its article, or the beginning of the ids of its articles.</param>
/// <param name="Options">Limits and what the user asked for.</param>
internal sealed record RawInput(Stream Stream, string Name, string Id, InputOptions Options)
{
    /// <summary>Where it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The encoding that the server names; what the user names wins over it.</summary>
    public Encoding? ServedAs { get; init; }

    /// <summary>Reads what stands at an address that this input names.</summary>
    public required Func<string, IEnumerable<ArticleInput>> Follow { get; init; }

    /// <summary>The encoding that somebody names.</summary>
    public Encoding? Named => Options.Encoding ?? ServedAs;

    /// <summary>All bytes.</summary>
    /// <exception cref="InputException">There are more than the limit of one article.</exception>
    public byte[] All() => BoundedRead.All(Stream, Options.MaxBytes);

    /// <summary>An error in this input.</summary>
    public ArticleInput Bad(string? place, string message) => new(null, new InputError(Name, place, message));
}
