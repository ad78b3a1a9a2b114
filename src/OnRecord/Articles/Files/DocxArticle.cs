using DocumentFormat.OpenXml.Packaging;

namespace OnRecord.Articles.Files;

/// <summary>A Word document (ISO/IEC 29500) as an article: the paragraphs of its body as they stand after all tracked changes; title and author from its properties.</summary>
internal static class DocxArticle
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Whether a beginning is that of a zip file, which a Word document is.</summary>
    public static bool Shows(string head) => head.StartsWith("PK\u0003\u0004", StringComparison.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is no Word document, is a bomb, or has no text.</exception>
    public static Article Read(RawInput input, byte[] bytes)
    {
        ZipLimits.Check(bytes, input.Options.MaxBytes);
        using var document = Open(bytes, input.Options.MaxBytes);
        if (document.MainDocumentPart is not { } main)
        {
            throw new InputException("is no Word document: it has no body.");
        }

        using var stream = main.GetStream(FileMode.Open, FileAccess.Read);
        var body = DocxBody.Read(stream);
        string text = string.Join("\n\n", body.Paragraphs);
        var about = document.PackageProperties;
        return text.Length == 0
            ? throw new InputException("has no text.")
            : new Article(input.Id, text)
            {
                Title = body.Title ?? Blank(about.Title) ?? TextArticle.Headline(text),
                Byline = Blank(about.Creator),
                Language = Blank(about.Language),
                Url = input.Url,
            };
    }

    private static WordprocessingDocument Open(byte[] bytes, int limit)
    {
        try
        {
            return WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = limit });
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or ArgumentException or FormatException)
        {
            throw new InputException("is no Word document, or a damaged one. Open it in a word processor and save it anew as .docx.");
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
