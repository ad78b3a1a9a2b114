using MimeKit;

namespace OnRecord.Articles.Mail;

/// <summary>A file attached to a message.</summary>
/// <param name="Name">Its name, or a number where it has none.</param>
/// <param name="Part">Its content.</param>
internal sealed record MailAttachment(string Name, MimePart Part)
{
    private const int Most = 100;

    // what one article can be; no lists, no tables, no messages in messages
    private static readonly InputFormat[] Taken = [InputFormat.Html, InputFormat.Text, InputFormat.Pdf, InputFormat.Docx, InputFormat.Markdown];

    /// <summary>The files that are attached to a message, in order; pictures in its text are none.</summary>
    /// <exception cref="InputException">There are more than a hundred.</exception>
    public static IReadOnlyList<MailAttachment> Of(MimeMessage message)
    {
        MailAttachment[] found = [.. message.BodyParts.OfType<MimePart>().Where(p => p.IsAttachment || IsDocument(p)).Take(Most + 1).Select((p, n) => new MailAttachment(Path.GetFileName(p.FileName) is { Length: > 0 } name ? name : $"{n + 1}", p))];
        return found.Length <= Most ? found : throw new InputException($"has more than {Most} attachments.");
    }

    // some programs send a document without saying that it is attached
    private static bool IsDocument(MimePart part) => part is not TextPart && InputFormats.ByMediaType(part.ContentType.MimeType) is { } reader && Taken.Contains(reader.Kind);

    /// <summary>The article in it, or what is wrong with it.</summary>
    /// <param name="message">The message as an input.</param>
    /// <param name="sent">When the message was sent: the date of what it brings, where that gives none.</param>
    public IEnumerable<ArticleInput> Read(RawInput message, PublicationTime? sent)
    {
        string place = $"attachment {Name}";
        var reader = InputFormats.ByName(Name) ?? InputFormats.ByMediaType(Part.ContentType.MimeType);
        if (reader is null || !Taken.Contains(reader.Kind) || Part.Content is null)
        {
            return [new ArticleInput(null, message.Bad(place, $"{Part.ContentType.MimeType} is not read from a message; save it and give it as a file.").Error! with { IsNotice = true })];
        }

        var content = new MemoryStream();
        Part.Content.DecodeTo(content);
        content.Position = 0;
        return Guard.Over(message.Name, () => reader.Read(message with { Stream = content, Id = $"{message.Id}/{Name}", ServedAs = null }), place)
            .Select(read => read.Article is { Published: null } article ? read with { Article = article with { Published = sent } } : read);
    }
}
