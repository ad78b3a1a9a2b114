using System.IO.Compression;
using System.Text;
using OnRecord.App.Formats;
using OnRecord.Documents;

namespace OnRecord.App.Exchange;

/// <summary>brat standoff: for each article its text and its annotations, in one zip file. Offsets are code points, as brat counts.</summary>
internal static class BratExport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(ExportSource source, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var article in source.Articles())
        {
            string name = $"{article.Id:D6}-{FileName(article.Article.Id)}";
            Add(zip, $"{name}.txt", w => w.Write(article.Article.Text));
            Add(zip, $"{name}.ann", w => BratFormat.Write([.. article.Statements.Select(s => s.Statement)], new DocumentText(article.Article.Text), w));
        }
    }

    private static void Add(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), Utf8) { NewLine = "\n" };
        write(writer);
    }

    // a name from outside must not lead out of the folder that the archive is unpacked in
    private static string FileName(string id)
    {
        string safe = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
        return safe.Length > 80 ? safe[^80..] : safe;
    }
}
