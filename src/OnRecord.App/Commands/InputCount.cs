namespace OnRecord.App.Commands;

/// <summary>How many articles the inputs hold, as far as that can be told without reading them: for the time that is left.</summary>
internal static class InputCount
{
    // what is larger takes longer to count than a person wants to wait for an estimate
    private const long MostBytes = 1L << 28;

    private static readonly string[] One = ["", ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml", ".mht", ".mhtml"];

    private static readonly string[] Lines = [".jsonl", ".ndjson"];

    private static readonly string[] Many = [".json", ".csv", ".tsv", ".xml", ".rss", ".atom", ".warc", ".mbox", ".zip", ".gz"];

    /// <summary>Their number, or <see langword="null"/> where an input is a stream, an address, a pattern, or a file of many articles.</summary>
    public static int? Of(IEnumerable<string> names)
    {
        int? count = 0;
        foreach (string name in names)
        {
            count += File.Exists(name) ? InFile(name) : Directory.Exists(name) ? InFolder(name) : null;
        }

        return count;
    }

    private static int? InFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        int? count = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*", options))
        {
            count += InFile(file);
        }

        return count;
    }

    private static int? InFile(string file)
    {
        string ending = Path.GetExtension(file).ToLowerInvariant();
        return Many.Contains(ending) ? null : Lines.Contains(ending) ? InLines(file) : One.Contains(ending) ? 1 : 0;
    }

    private static int? InLines(string file) => new FileInfo(file).Length > MostBytes ? null : File.ReadLines(file).Count(l => l.Length > 0);
}
