using OnRecord.Articles.Archives;
using OnRecord.Articles.Fetching;
using OnRecord.Articles.Following;

namespace OnRecord.Articles;

/// <summary>
/// Where articles come in: files, folders, patterns, addresses, streams. One source gives every article an id of its own over all that it reads. Inputs are
/// read one at a time as they are asked for, so memory does not grow with their number. Not for use by several threads at once.
/// </summary>
/// <param name="options">Limits, encoding, format; the defaults when left out.</param>
public sealed class ArticleSource(InputOptions? options = null) : IDisposable
{
    private const int MostDepth = 2; // an index, a sitemap in it, a page in that

    private readonly InputOptions options = options ?? new InputOptions();

    private readonly ArticleIds ids = new();

    private readonly Lazy<PageFetcher> fetcher = new(() => new PageFetcher(options ?? new InputOptions()));

    private PoliteFetcher? polite;

    /// <summary>
    /// The articles of a file, a folder, a pattern of paths (<c>*</c>, <c>**</c>, <c>?</c>) or an address (http, https), whose id is the address. A file's id is
    /// its name without ending, in a folder its path from there; a record of a file with many has its own or <c>name:line</c>. In a folder only files with a known ending or none are read.
    /// </summary>
    /// <returns>Articles and errors, in a fixed order. Never throws for what an input holds.</returns>
    public IEnumerable<ArticleInput> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsAddress(path) ? Admitted(ReadAddress(path))
            : Directory.Exists(path) ? Admitted(ReadFolder(path))
            : File.Exists(path) ? Admitted(ReadFile(path, IdOf(path)))
            : PathPattern.IsOne(path) ? Admitted(ReadPattern(path))
            : [Bad(path, path.Contains("://", StringComparison.Ordinal) ? "is an address of a kind that is not fetched; only http and https are." : "does not exist.")];
    }

    /// <summary>The articles of a stream, such as standard input.</summary>
    /// <param name="stream">Read to its end; not closed.</param>
    /// <param name="name">Its name in errors, and its id; an ending in it tells the format.</param>
    public IEnumerable<ArticleInput> ReadStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Admitted(Parse(Raw(stream, name, IdOf(name)), null));
    }

    /// <summary>Closes the connections of fetches.</summary>
    public void Dispose()
    {
        if (fetcher.IsValueCreated)
        {
            fetcher.Value.Dispose();
        }
    }

    private static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(InputFormats.WithoutGzip(path));

    private RawInput Raw(Stream stream, string name, string id, int depth = 0) => new(stream, name, id, options) { Follow = url => ReadAddress(url, depth + 1) };

    private IEnumerable<ArticleInput> Admitted(IEnumerable<ArticleInput> inputs) => inputs.Select(ids.Admit);

    // an address that a person gave is fetched at once; those that a list names, politely
    private IEnumerable<ArticleInput> ReadAddress(string url, int depth = 0)
    {
        FetchedPage page;
        try
        {
            page = depth == 0 ? fetcher.Value.Fetch(url)
                : depth <= MostDepth ? (polite ??= new PoliteFetcher(fetcher.Value, options.Manners)).Fetch(url)
                : throw new InputException("stands in a list in a list in a list; lists are followed two deep.");
        }
        catch (InputException e)
        {
            return [Bad(url, e.Message)];
        }

        return Parse(Raw(new MemoryStream(page.Bytes, writable: false), url, url, depth) with { Url = page.Url.AbsoluteUri, ServedAs = page.Encoding }, page);
    }

    private IEnumerable<ArticleInput> ReadFolder(string folder)
    {
        var errors = new Queue<InputError>();
        int left = 0;
        foreach (string file in FolderWalk.Files(folder, errors.Enqueue))
        {
            if (!InputFormats.IsTaken(file))
            {
                left += file.EndsWith(Corpora.Brat.Ending, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
                continue;
            }

            string id = Path.ChangeExtension(Path.GetRelativePath(folder, InputFormats.WithoutGzip(file)), null).Replace('\\', '/');
            foreach (var input in ReadFile(file, id))
            {
                yield return input;
            }
        }

        if (left > 0)
        {
            errors.Enqueue(new InputError(folder, null, $"{left:N0} files have an ending that is not read ({string.Join(", ", InputFormats.Endings)} are).") { IsNotice = true });
        }

        foreach (var error in errors)
        {
            yield return new ArticleInput(null, error);
        }
    }

    private IEnumerable<ArticleInput> ReadPattern(string pattern)
    {
        bool any = false;
        var errors = new Queue<InputError>();
        foreach (string file in PathPattern.Files(pattern, errors.Enqueue))
        {
            any = true;
            foreach (var input in ReadFile(file, IdOf(file)))
            {
                yield return input;
            }
        }

        foreach (var error in errors)
        {
            yield return new ArticleInput(null, error);
        }

        if (!any)
        {
            yield return Bad(pattern, "no file matches it.");
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
            foreach (var input in Parse(Raw(stream, path, id), null))
            {
                yield return input;
            }
        }
    }

    // By what the user says, else the server, else the name, else the content. An archive unpacks itself, record by record.
    private IEnumerable<ArticleInput> Parse(RawInput input, FetchedPage? page)
    {
        var told = options.Format is { } format ? InputFormats.Of(format) : page is null ? InputFormats.ByName(input.Name) : InputFormats.ByMediaType(page.MediaType) ?? InputFormats.ByName(page.Url.AbsolutePath);
        return Guard.Over(input.Name, () =>
        {
            var (whole, head) = Peek(input);
            if (head is [0x1F, 0x8B, ..] && told?.Kind != InputFormat.Warc)
            {
                (whole, head) = Peek(whole with { Stream = new UnpackedStream(whole.Stream, options.MaxBytes) });
            }

            return (told ?? InputFormats.ByContent(TextDecoder.Lenient(TextDecoder.OfStream(head)).GetString(head))).Read(whole);
        });
    }

    private static (RawInput Whole, byte[] Head) Peek(RawInput input)
    {
        byte[] head = StreamHead.Read(input.Stream);
        return (input with { Stream = new PrefixedStream(head, input.Stream) }, head);
    }

    private (Stream? Stream, ArticleInput? Error) Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            return (options.Took is { } took ? new CountedStream(file, took) : file, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Bad(path, $"cannot be opened: {e.Message}"));
        }
    }

    private static ArticleInput Bad(string path, string message) => new(null, new InputError(path, null, message));
}
