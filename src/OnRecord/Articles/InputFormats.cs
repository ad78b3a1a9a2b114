using OnRecord.Articles.Archives;
using OnRecord.Articles.Corpora;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Files;
using OnRecord.Articles.Html;
using OnRecord.Articles.Mail;
using OnRecord.Articles.Tables;

namespace OnRecord.Articles;

/// <summary>A format: how it is known and who reads it.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Endings">Of file names, separated by spaces.</param>
/// <param name="MediaTypes">Of servers and archives, separated by spaces.</param>
/// <param name="Shows">Whether an input that begins so is in it; asked where neither name nor media type tells.</param>
/// <param name="Read">Its articles and errors. What it throws as <see cref="InputException"/> becomes an error of the whole input.</param>
internal sealed record InputReader(
    InputFormat Kind, string Endings, string MediaTypes, Func<string, bool> Shows, Func<RawInput, IEnumerable<ArticleInput>> Read);

/// <summary>All formats that are read. A new one is a room of its own and a row here.</summary>
internal static class InputFormats
{
    private static readonly InputReader PlainText =
        new(InputFormat.Text, ".txt .text", "text/plain", _ => true, One((input, bytes) => Brat.Annotated(input, TextArticle.Read(input.Id, bytes, input.Named) with { Url = input.Url })));

    /// <summary>In the order in which a beginning is asked for; plain text, which every beginning may be, is last.</summary>
    private static readonly InputReader[] All =
    [
        new(InputFormat.Warc, ".warc .wet", "application/warc", WarcArchive.Shows, WarcArchive.Read),
        new(InputFormat.Pdf, ".pdf", "application/pdf", PdfArticle.Shows, One(PdfArticle.Read)),
        new(InputFormat.Docx, ".docx", DocxArticle.MediaType, DocxArticle.Shows, One(DocxArticle.Read)),
        new(InputFormat.Feed, ".rss .atom .xml", "application/rss+xml application/atom+xml application/xml text/xml", Feed.Shows, Feed.Read),
        new(InputFormat.Html, ".html .htm .xhtml", "text/html application/xhtml+xml", HtmlArticle.Shows, One((input, bytes) => HtmlArticle.Read(input.Id, bytes, input.Named, input.Url, input.Options.KeepPages))),
        new(InputFormat.JsonLines, ".jsonl .ndjson", "application/jsonl application/x-ndjson", JsonLines.Shows, JsonLines.Read),
        new(InputFormat.Json, ".json", "application/json application/feed+json", JsonFile.Shows, JsonFile.Read),
        new(InputFormat.Mhtml, ".mhtml .mht", "multipart/related", MhtmlArticle.Shows, One(MhtmlArticle.Read)),
        new(InputFormat.Mail, ".eml", "message/rfc822", MailArticle.Shows, MailArticle.Read),
        new(InputFormat.Markdown, ".md .markdown", "text/markdown", _ => false, One(MarkdownArticle.Read)),
        new(InputFormat.Csv, ".csv .tsv", "text/csv text/tab-separated-values", _ => false, ArticleTable.Read),
        PlainText,
    ];

    /// <summary>All endings that a file in a folder may have to be read.</summary>
    public static IEnumerable<string> Endings => All.SelectMany(r => r.Endings.Split(' '));

    /// <summary>Who reads that format.</summary>
    public static InputReader Of(InputFormat format) => All.First(r => r.Kind == format);

    /// <summary>By the ending of a name, a last <c>.gz</c> not counted; <see langword="null"/> where it says nothing.</summary>
    public static InputReader? ByName(string name)
    {
        string ending = Path.GetExtension(WithoutGzip(name));
        return ending.Length == 0 ? null : All.FirstOrDefault(r => Lists(r.Endings, ending));
    }

    /// <summary>By a media type; <see langword="null"/> where it says nothing.</summary>
    public static InputReader? ByMediaType(string? type) => type is null ? null : All.FirstOrDefault(r => Lists(r.MediaTypes, type));

    /// <summary>By the first characters.</summary>
    public static InputReader ByContent(string head)
    {
        string start = head.TrimStart('\uFEFF').TrimStart();
        return All.First(r => r.Shows(start));
    }

    /// <summary>Whether a file found in a folder is meant: it has a known ending, or none.</summary>
    public static bool IsTaken(string name) => Path.GetExtension(name).Length == 0 || ByName(name) is not null;

    /// <summary>The name without a last <c>.gz</c>.</summary>
    public static string WithoutGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static bool Lists(string list, string item) => list.Split(' ').Contains(item, StringComparer.OrdinalIgnoreCase);

    private static Func<RawInput, IEnumerable<ArticleInput>> One(Func<RawInput, byte[], Article> read) =>
        input => [new ArticleInput(WorkLimit.Run(() => read(input, input.All()), input.Options.MaxTime))];
}
