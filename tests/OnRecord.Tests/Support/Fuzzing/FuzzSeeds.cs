using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace OnRecord.Tests.Support.Fuzzing;

/// <summary>Sound files of every kind that is read, made of one page and its text.</summary>
internal static class FuzzSeeds
{
    /// <summary>How many records a file with many has.</summary>
    public const int Records = 5;

    private const int MostText = 10_000, MostHtml = 40_000; // files of many kinds are made of each: the page itself stays whole

    /// <summary>The files; none names an address that would be fetched.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(string html, string text)
    {
        yield return ("a.html", Utf8(html));
        (html, text) = (Cut(html, MostHtml), Cut(text, MostText));
        string json = JsonSerializer.Serialize(text), escaped = WebUtility.HtmlEncode(html);
        yield return ("a.txt", Utf8(text));
        yield return ("a.md", Utf8($"---\ntitle: Talks\nauthor: [Ann Lee]\n---\n# Talks\n\n{text}\n\n* one\n  > two\n\n| a | b |\n|---|---|\n| *c* | [d](e) |\n"));
        yield return ("a.eml", Utf8($"From: \"Ann Lee\" <a@b.example>\r\nSubject: =?utf-8?b?VGFsa3M=?=\r\nDate: Tue, 11 Oct 2022 09:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n--cut--\r\n"));
        yield return ("attached.eml", Utf8($"From: \"Ann Lee\" <a@b.example>\r\nSubject: Talks\r\nDate: Tue, 11 Oct 2022 09:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n{Attachment("page.html", Utf8(html))}{Attachment("letter.docx", Word(text))}{Attachment("note.txt", Utf8(text))}--cut--\r\n"));
        yield return ("a.mhtml", Utf8($"From: <Saved by x>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"cut\"\r\n\r\n--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Utf8(html), Base64FormattingOptions.InsertLineBreaks)}\r\n--cut--\r\n"));
        yield return ("a.json", Utf8($"[{{\"id\":1,\"text\":{json}}},\n{{\"text\":{json}}}]"));
        yield return ("a.csv", Utf8($"id,title,text\n{string.Concat(Enumerable.Range(1, Records).Select(n => $"{n},Talks,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"))}"));
        yield return ("a.atom", Utf8($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>G</title><entry><id>1</id><title>T</title><content type=\"html\">{escaped}</content></entry><entry><id>2</id><title>T</title><summary>{WebUtility.HtmlEncode(text)}</summary></entry></feed>"));
        yield return ("feed.json", Utf8($"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"G\",\n\"items\":[{{\"id\":\"1\",\"content_html\":{JsonSerializer.Serialize(html)}}},{{\"id\":\"2\",\"content_text\":{json}}}]}}"));
        yield return ("citron.json", Utf8($"{{\n\"text\":{json},\"quotes\":[{{\"contents\":[{{\"start\":0,\"end\":3,\"text\":\"x\"}}],\"sources\":[{{\"text\":\"Ann\"}}]}}]}}"));
        yield return ("quotebank.jsonl", Utf8($"{{\"articleID\":\"1\",\"date\":\"2022-10-11\",\"title\":\"T\",\"quotations\":[{{\"quotation\":{json},\"leftContext\":\"Ann said\",\"localTopSpeaker\":\"Ann\"}}]}}\n{{\"url\":\"https://a.example\",\"quotes\":[{{\"pre\":\"a\",\"quote\":{json},\"post\":\"b\"}}]}}\n"));
        yield return ("a.pdf", Pdf(text));
        yield return ("a.docx", Word(text));
        foreach (var many in OfRecords(html, text))
        {
            yield return (many.Name, [.. many.Records.SelectMany(r => r), .. many.Tail]);
        }
    }

    /// <summary>Files of many records, the record apart, so that one of them can be damaged.</summary>
    public static IEnumerable<(string Name, byte[][] Records, byte[] Tail)> OfRecords(string html, string text)
    {
        (html, text) = (Cut(html, MostHtml), Cut(text, MostText));
        var numbers = Enumerable.Range(1, Records);
        byte[] answer = [.. Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n"), .. Gzip(Utf8(html))];
        yield return ("a.jsonl", [.. numbers.Select(n => Utf8($"{{\"id\":\"r{n}\",\"text\":{JsonSerializer.Serialize(text)}}}\n"))], []);
        yield return ("a.warc", [.. numbers.Select(n => Warc(n, "text/plain", Utf8(text), "conversion"))], []);
        yield return ("a.warc.gz", [.. numbers.Select(n => Gzip(Warc(n, "application/http; msgtype=response", answer, "response")))], []);
        yield return ("a.rss", [Utf8("<rss version=\"2.0\"><channel><title>G</title>"), .. numbers.Select(n => Utf8($"<item><guid isPermaLink=\"false\">r{n}</guid><title>T</title><description>{WebUtility.HtmlEncode(html)}</description></item>\n"))], Utf8("</channel></rss>"));
    }

    private static string Attachment(string name, byte[] content) =>
        $"--cut\r\nContent-Type: application/octet-stream; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)}\r\n";

    private static string Cut(string text, int most) => text.Length > most ? text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] : text;

    private static byte[] Warc(int n, string type, byte[] block, string kind) =>
        [.. Utf8($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://a.example/{n}\r\nContent-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. Utf8("\r\n\r\n")];

    private static byte[] Pdf(string text)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string plain = string.Concat(text.Where(c => c is >= ' ' and <= '~' or '\n'));
        string[][] pages = [.. plain.Split('\n').SelectMany(l => l.Chunk(90).Select(c => new string(c))).Where(l => l.Trim().Length > 0).Chunk(40).Take(3)];
        foreach (string[] lines in pages)
        {
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            for (int i = 0; i < lines.Length; i++)
            {
                page.AddText(lines[i], 10, new PdfPoint(50, 780 - (14 * i)), font);
            }
        }

        return builder.Build();
    }

    private static byte[] Word(string text)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(text.Split('\n').Select(l => new Paragraph(new Run(new Text(string.Concat(l.Where(System.Xml.XmlConvert.IsXmlChar))))))));
        }

        return stream.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return stream.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
