using MimeKit.Utils;

namespace OnRecord.Articles.Mail;

/// <summary>Times as messages and RSS write them (RFC 5322, RFC 822): <c>Tue, 11 Oct 2022 09:30:00 +0200</c>.</summary>
internal static class MailTime
{
    /// <summary>The time with its offset as printed.</summary>
    public static PublicationTime Of(DateTimeOffset time) => new(DateOnly.FromDateTime(time.DateTime), TimeOnly.FromDateTime(time.DateTime), time.Offset);

    /// <summary>The time that <paramref name="text"/> gives, in this form or in ISO 8601; <see langword="null"/> where it is in neither.</summary>
    public static PublicationTime? Parse(string? text) =>
        PublicationTime.TryParse(text, out var iso) ? iso
        : text is not null && DateUtils.TryParse(text, out var time) ? Of(time)
        : null;
}
