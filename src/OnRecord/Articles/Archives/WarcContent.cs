using System.Text;

namespace OnRecord.Articles.Archives;

/// <summary>What a record holds for us: a page, a text or a document.</summary>
/// <param name="Reader">Who reads it.</param>
/// <param name="Bytes">As the page was, all encodings of its way taken off.</param>
/// <param name="Encoding">The encoding that the server named.</param>
internal sealed record WarcContent(InputReader Reader, byte[] Bytes, Encoding? Encoding)
{
    // of all that is read, what one record of a crawl can be as an article; no lists, no tables
    private static readonly InputFormat[] Taken = [InputFormat.Html, InputFormat.Text, InputFormat.Pdf, InputFormat.Docx, InputFormat.Markdown];

    /// <summary>The content of a record; <see langword="null"/> where it is none that is read.</summary>
    /// <param name="record">The record.</param>
    /// <param name="limit">The most bytes after unpacking.</param>
    /// <exception cref="InputException">It unpacks to more, or cannot be unpacked.</exception>
    public static WarcContent? Of(WarcRecord record, int limit) => record.Type.ToLowerInvariant() switch
    {
        "response" when record.MediaType?.Equals("application/http", StringComparison.OrdinalIgnoreCase) == true => OfAnswer(record.Block, record.Address, limit),
        "resource" or "conversion" => Made(record.Fields.GetValueOrDefault("Content-Type"), record.Address, record.Block),
        _ => null,
    };

    private static WarcContent? OfAnswer(byte[] block, string? address, int limit)
    {
        var answer = HttpAnswer.Parse(block);
        return answer is { Status: 200 } && Made(answer.Fields.GetValueOrDefault("Content-Type"), address, []) is { } made ? made with { Bytes = answer.Body(limit) } : null;
    }

    private static WarcContent? Made(string? type, string? address, byte[] bytes)
    {
        string[] parts = type?.Split(';', StringSplitOptions.TrimEntries) ?? [];
        bool isArticle = !(address?.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase) == true);
        string? charset = parts.FirstOrDefault(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?["charset=".Length..];
        return isArticle && parts.Length > 0 && InputFormats.ByMediaType(parts[0]) is { } reader && Taken.Contains(reader.Kind)
            ? new WarcContent(reader, bytes, charset is null ? null : TextDecoder.ByName(charset))
            : null;
    }
}
