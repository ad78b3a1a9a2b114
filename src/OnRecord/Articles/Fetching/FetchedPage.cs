using System.Text;

namespace OnRecord.Articles.Fetching;

/// <summary>What a fetch brought.</summary>
/// <param name="Url">The address that answered, after redirects.</param>
/// <param name="Bytes">The body, decompressed; empty where it is unchanged.</param>
/// <param name="MediaType">The server's media type, such as <c>text/html</c>; <see langword="null"/> when it gives none.</param>
/// <param name="Encoding">The encoding that the server names, when it is known.</param>
internal sealed record FetchedPage(Uri Url, byte[] Bytes, string? MediaType, Encoding? Encoding)
{
    /// <summary>By what the server can tell another time whether it has changed.</summary>
    public PageState State { get; init; } = PageState.Unknown;

    /// <summary>Whether it is as it was when the given state was taken (304).</summary>
    public bool IsUnchanged { get; init; }
}
