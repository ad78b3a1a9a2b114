using System.Text;
using MimeKit;
using OnRecord.Articles.Html;

namespace OnRecord.Articles.Mail;

/// <summary>A page saved with its parts in one file (MHTML, RFC 2557), as browsers do: the page of it as an article, under the address it was saved from.</summary>
internal static class MhtmlArticle
{
    /// <summary>Whether a beginning is that of a saved page.</summary>
    public static bool Shows(string head) => head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
        && (head.StartsWith("From: <Saved by", StringComparison.OrdinalIgnoreCase) || head.Contains("Snapshot-Content-Location:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a saved page.</summary>
    /// <exception cref="InputException">There is no page in it, or no article in the page.</exception>
    public static Article Read(RawInput input, byte[] bytes)
    {
        var message = MailArticle.Load(bytes);
        var page = message.Body is MultipartRelated { Root: TextPart { IsHtml: true } root } ? root : message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml);
        if (page?.Content is null)
        {
            throw new InputException("has no page in it.");
        }

        using var content = new MemoryStream();
        page.Content.DecodeTo(content);
        string? url = Address(page.ContentLocation?.OriginalString) ?? Address(message.Headers["Snapshot-Content-Location"]) ?? Address(message.Headers["Content-Location"]) ?? input.Url;
        return HtmlArticle.Read(input.Id, content.GetBuffer().AsSpan(0, (int)content.Length), input.Named ?? Charset(page), url, input.Options.KeepPages);
    }

    private static Encoding? Charset(TextPart page) => page.ContentType.Charset is { Length: > 0 } name ? TextDecoder.ByName(name) : null;

    private static string? Address(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;
}
