namespace OnRecord.Articles;

/// <summary>Which format an input has: by the ending of its name, else by how it begins.</summary>
internal static class FormatGuess
{
    private static readonly Dictionary<string, InputFormat> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".text"] = InputFormat.Text,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".xhtml"] = InputFormat.Html,
        [".jsonl"] = InputFormat.JsonLines,
        [".ndjson"] = InputFormat.JsonLines,
    };

    /// <summary>The format that the name's ending stands for, or <see langword="null"/>.</summary>
    public static InputFormat? ByName(string name) => Endings.TryGetValue(Path.GetExtension(name), out var format) ? format : null;

    /// <summary>Whether a file found in a folder is meant: it has a known ending, or none.</summary>
    public static bool IsTaken(string name) => Path.GetExtension(name).Length == 0 || ByName(name) is not null;

    /// <summary>The format that the first characters show; text where nothing speaks for another.</summary>
    public static InputFormat ByContent(ReadOnlySpan<char> head)
    {
        head = head.TrimStart().TrimStart('\uFEFF');
        if (head.StartsWith("{\"", StringComparison.Ordinal) || head.StartsWith("{ \"", StringComparison.Ordinal))
        {
            return InputFormat.JsonLines;
        }

        bool page = head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith('<') && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
        return page ? InputFormat.Html : InputFormat.Text;
    }
}
