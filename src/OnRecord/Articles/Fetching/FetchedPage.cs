using System.Text;

namespace OnRecord.Articles.Fetching;

/// <summary>What a fetch brought.</summary>
/// <param name="Url">The address that answered, after redirects.</param>
/// <param name="Bytes">The body, decompressed.</param>
/// <param name="MediaType">The server's media type, such as <c>text/html</c>; <see langword="null"/> when it gives none.</param>
/// <param name="Encoding">The encoding that the server names, when it is known.</param>
internal sealed record FetchedPage(Uri Url, byte[] Bytes, string? MediaType, Encoding? Encoding);
