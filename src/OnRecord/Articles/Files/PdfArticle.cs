using OnRecord.Articles.Files.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace OnRecord.Articles.Files;

/// <summary>A PDF with a text layer as an article: its paragraphs in reading order, running heads and page numbers left out.</summary>
internal static class PdfArticle
{
    private const int MostPages = 1000;
    private const int MostDepth = 64;

    /// <summary>Whether a beginning is that of a PDF.</summary>
    public static bool Shows(string head) => head.StartsWith("%PDF-", StringComparison.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is locked, has no text layer, too many pages, or grows too large when unpacked.</exception>
    public static Article Read(RawInput input, byte[] bytes)
    {
        using var document = Open(bytes, input.Options);
        if (document.NumberOfPages > MostPages)
        {
            throw new InputException($"has more than {MostPages:N0} pages; cut it into parts.");
        }

        var pages = document.GetPages().Select(PdfLines.Of).ToList();
        var paragraphs = PdfParagraphs.Of([.. RunningHeads.Without(pages)]);
        string text = string.Join("\n\n", paragraphs);
        return string.IsNullOrWhiteSpace(text)
            ? throw new InputException("has no text layer (it may be scanned): run it through a program that recognises text (OCR) first.")
            : new Article(input.Id, text) { Title = Title(document, paragraphs), Byline = Shown(document.Information.Author, text), Url = input.Url };
    }

    private static PdfDocument Open(byte[] bytes, InputOptions options)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = MostDepth,
                FilterProvider = new BoundedFilters(10L * options.MaxBytes),
            });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new InputException("is locked with a password: save it without one.");
        }
    }

    // properties are often the name of a file or of a program: they count where the page itself shows them
    private static string? Title(PdfDocument document, IReadOnlyList<string> paragraphs) =>
        Shown(document.Information.Title, string.Join(' ', paragraphs.Take(5))) ?? TextArticle.Headline(string.Join("\n\n", paragraphs));

    private static string? Shown(string? property, string text) =>
        property?.Trim() is { Length: > 2 } value && text.Contains(value, StringComparison.OrdinalIgnoreCase) ? value : null;
}
