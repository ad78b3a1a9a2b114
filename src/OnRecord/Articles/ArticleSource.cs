using OnRecord.Articles.Fetching;
using OnRecord.Articles.Html;

namespace OnRecord.Articles;

/// <summary>
/// Where articles come in: files, folders, addresses, streams. One source gives every article an id of its own over all that it reads. Inputs are
/// read one at a time as they are asked for, so memory does not grow with their number. Not for use by several threads at once.
/// </summary>
/// <param name="options">Limits, encoding, format; the defaults when left out.</param>
public sealed class ArticleSource(InputOptions? options = null) : IDisposable
{
    private readonly InputOptions options = options ?? new InputOptions();

    private readonly ArticleIds ids = new();

    private readonly Lazy<PageFetcher> fetcher = new(() => new PageFetcher(options ?? new InputOptions()));

    /// <summary>
    /// The articles of a file, a folder, or an address (http, https), whose id is the address. A file's id is its name without ending, in a folder its path from there; a line of JSONL has its
    /// own or <c>name:line</c>. In a folder only files with a known ending or none are read.
    /// </summary>
    /// <returns>Articles and errors, in a fixed order. Never throws for what an input holds.</returns>
    public IEnumerable<ArticleInput> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return ReadAddress(path);
        }

        if (Directory.Exists(path))
        {
            return ReadFolder(path);
        }

        return File.Exists(path)
            ? ReadFile(path, Path.GetFileNameWithoutExtension(path))
            : [Bad(path, "does not exist.")];
    }

    /// <summary>The articles of a stream, such as standard input.</summary>
    /// <param name="stream">Read to its end; not closed.</param>
    /// <param name="name">Its name in errors, and its id; an ending in it tells the format.</param>
    public IEnumerable<ArticleInput> ReadStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadStream(stream, name, Path.GetFileNameWithoutExtension(name));
    }

    /// <summary>Closes the connections of fetches.</summary>
    public void Dispose()
    {
        if (fetcher.IsValueCreated)
        {
            fetcher.Value.Dispose();
        }
    }

    private IEnumerable<ArticleInput> ReadAddress(string url)
    {
        ArticleInput input;
        try
        {
            var page = fetcher.Value.Fetch(url);
            var encoding = options.Encoding ?? page.Encoding;
            bool text = options.Format == InputFormat.Text || (options.Format is null && page.MediaType == "text/plain");
            input = new ArticleInput(text
                ? TextArticle.Read(url, page.Bytes, encoding) with { Url = page.Url.AbsoluteUri }
                : HtmlArticle.Read(url, page.Bytes, encoding, page.Url.AbsoluteUri));
        }
        catch (InputException e)
        {
            input = Bad(url, e.Message);
        }

        yield return ids.Admit(input, url);
    }

    private IEnumerable<ArticleInput> ReadFolder(string folder)
    {
        var errors = new Queue<InputError>();
        int left = 0;
        foreach (string file in FolderWalk.Files(folder, errors.Enqueue))
        {
            if (!FormatGuess.IsTaken(file))
            {
                left++;
                continue;
            }

            string id = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
            foreach (var input in ReadFile(file, id))
            {
                yield return input;
            }
        }

        if (left > 0)
        {
            errors.Enqueue(new InputError(folder, null, $"{left:N0} files have an ending that is not read (.txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson are).") { IsNotice = true });
        }

        foreach (var error in errors)
        {
            yield return new ArticleInput(null, error);
        }
    }

    private IEnumerable<ArticleInput> ReadFile(string path, string id)
    {
        var (stream, error) = Open(path);
        if (stream is null)
        {
            yield return error!;
            yield break;
        }

        using (stream)
        {
            foreach (var input in ReadStream(stream, path, id))
            {
                yield return input;
            }
        }
    }

    private IEnumerable<ArticleInput> ReadStream(Stream stream, string name, string id)
    {
        byte[] head = new byte[4096];
        int got = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(head.AsMemory(0, got), stream);
        var format = options.Format ?? FormatGuess.ByName(name) ?? FormatGuess.ByContent(Peek(head.AsSpan(0, got)));
        var inputs = format == InputFormat.JsonLines ? JsonLines.Read(whole, name, id, options) : [OneArticle(whole, name, id, format)];
        foreach (var input in inputs)
        {
            yield return ids.Admit(input, name);
        }
    }

    private ArticleInput OneArticle(Stream stream, string name, string id, InputFormat format)
    {
        try
        {
            byte[] bytes = BoundedRead.All(stream, options.MaxBytes);
            return new ArticleInput(format == InputFormat.Html ? HtmlArticle.Read(id, bytes, options.Encoding) : TextArticle.Read(id, bytes, options.Encoding));
        }
        catch (InputException e)
        {
            return Bad(name, e.Message);
        }
        catch (IOException e)
        {
            return Bad(name, $"cannot be read: {e.Message}");
        }
    }

    private static string Peek(ReadOnlySpan<byte> head) => TextDecoder.Lenient(TextDecoder.OfStream(head)).GetString(head);

    private static (FileStream? Stream, ArticleInput? Error) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Bad(path, $"cannot be opened: {e.Message}"));
        }
    }

    private static ArticleInput Bad(string path, string message) => new(null, new InputError(path, null, message));
}
