namespace OnRecord.App.Reading;

/// <summary>How much the inputs hold, as far as that can be told without reading them: for the time that is left.</summary>
/// <param name="Articles">The number of articles; <see langword="null"/> where an input may hold any number.</param>
/// <param name="Bytes">The size of the files; <see langword="null"/> where an input is a stream, an address or a pattern.</param>
internal readonly record struct InputTotal(int? Articles, long? Bytes)
{
    // what is larger takes longer to count than a person wants to wait for an estimate
    private const long MostBytes = 1L << 28;

    private static readonly string[] One = ["", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml", ".mht", ".mhtml"];

    private static readonly string[] Lines = [".jsonl", ".ndjson"];

    private static readonly string[] Many = [".json", ".csv", ".tsv", ".xml", ".rss", ".atom", ".warc", ".wet", ".gz"];

    /// <summary>The total of all inputs.</summary>
    public static InputTotal Of(IEnumerable<string> names)
    {
        var total = new InputTotal(0, 0);
        foreach (string name in names)
        {
            total += File.Exists(name) ? OfFile(name) : Directory.Exists(name) ? OfFolder(name) : default;
        }

        return total;
    }

    public static InputTotal operator +(InputTotal one, InputTotal other) => new(one.Articles + other.Articles, one.Bytes + other.Bytes);

    private static InputTotal OfFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options).Select(OfFile).Aggregate(new InputTotal(0, 0), (sum, file) => sum + file);
    }

    private static InputTotal OfFile(string file)
    {
        string ending = Path.GetExtension(file).ToLowerInvariant();
        long size = new FileInfo(file).Length;
        return Many.Contains(ending) ? new(null, size)
            : Lines.Contains(ending) ? new(size > MostBytes ? null : File.ReadLines(file).Count(l => l.Length > 0), size)
            : One.Contains(ending) ? new(1, size)
            : new(0, 0);
    }
}
