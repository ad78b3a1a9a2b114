using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Articles;

namespace OnRecord.Benchmarks;

/// <summary>
/// What is extracted from a folder of saved pages, as one JSON object by page: the form that extraction scorers read. A page is <c>NAME.html</c>
/// or <c>NAME/source.html</c>, either with <c>.gz</c> behind it.
/// </summary>
internal static class PageOutput
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(string folder, TextWriter output)
    {
        using var source = new ArticleSource();
        var found = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, bytes) in Pages(folder))
        {
            using var stream = new MemoryStream(bytes);
            var article = source.ReadStream(stream, name + ".html").Single().Article;
            found[name] = new
            {
                articleBody = article?.Text ?? "",
                title = article?.Title,
                byline = article?.Byline,
                publishedTime = article?.Published?.ToString(),
                lang = article?.Language,
                siteName = article?.Outlet,
            };
        }

        output.WriteLine(JsonSerializer.Serialize(found, Json));
    }

    /// <summary>Each page of the folder with its name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Pages(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileName(path);
            string plain = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
            if (plain == "source.html")
            {
                yield return (Path.GetFileName(Path.GetDirectoryName(path)!), Bytes(path));
            }
            else if (plain.EndsWith(".html", StringComparison.Ordinal) && plain != "expected.html")
            {
                yield return (plain[..^5], Bytes(path));
            }
        }
    }

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        return whole.ToArray();
    }
}
