using MimeKit;
using OnRecord.Articles.Html;

namespace OnRecord.Articles.Mail;

/// <summary>A message (RFC 5322, MIME), such as a press release, as an article: its plain text, else its HTML; subject, sender's name and date; and what is attached to it.</summary>
internal static class MailArticle
{
    private static readonly string[] FirstFields = ["From:", "Received:", "Return-Path:", "Delivered-To:", "Message-ID:", "MIME-Version:", "Subject:", "To:"];

    /// <summary>Whether a beginning is that of a message.</summary>
    public static bool Shows(string head) =>
        FirstFields.Any(f => head.StartsWith(f, StringComparison.OrdinalIgnoreCase)) && head.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase) | head.StartsWith("From:", StringComparison.OrdinalIgnoreCase)
        && head.Contains("\nSubject:", StringComparison.OrdinalIgnoreCase) | head.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads a message, and what is attached to it as articles of their own, named by the message and the file: pages, texts, PDF and Word documents. What is
    /// attached in other formats is named.
    /// </summary>
    /// <exception cref="InputException">It is no message, or has neither a text nor an attachment that is read.</exception>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        var message = WorkLimit.Run(() => Load(input.All()), input.Options.MaxTime);
        var attached = MailAttachment.Of(message);
        string text = WorkLimit.Run(() => Text(message), input.Options.MaxTime);
        if (text.Length == 0 && attached.Count == 0)
        {
            throw new InputException("has no text.");
        }

        return (text.Length == 0 ? [] : new[] { new ArticleInput(Article(input, message, text)) }).Concat(attached.SelectMany(a => a.Read(input, Date(message))));
    }

    private static string Text(MimeMessage message) =>
        (message.TextBody is { } plain && !string.IsNullOrWhiteSpace(plain) ? Plain(plain) : HtmlFragment.Text(message.HtmlBody ?? "")).Trim();

    private static Article Article(RawInput input, MimeMessage message, string text) => new(input.Id, text)
    {
        Title = string.IsNullOrWhiteSpace(message.Subject) ? null : message.Subject.Trim(),
        Byline = message.From.Mailboxes.Select(m => m.Name).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n)),
        Published = Date(message),
        Url = input.Url,
    };

    private static PublicationTime? Date(MimeMessage message) => message.Headers.Contains(HeaderId.Date) && message.Date != default ? MailTime.Of(message.Date) : null;

    /// <summary>The message in those bytes.</summary>
    /// <exception cref="InputException">They are none.</exception>
    public static MimeMessage Load(byte[] bytes)
    {
        try
        {
            var message = new MimeParser(new ParserOptions { MaxMimeDepth = 64 }, new MemoryStream(bytes, writable: false), MimeFormat.Entity).ParseMessage();
            return message.Headers.Count > 0 && message.Body is not null ? message : throw new InputException("is no message: it has no header.");
        }
        catch (FormatException e)
        {
            throw new InputException($"is no message: {e.Message}");
        }
    }

    // lines end as the sender's system ends them; the text is otherwise as sent
    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
