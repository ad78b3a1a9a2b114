using System.Text.RegularExpressions;

namespace OnRecord.Articles;

/// <summary>A pattern of paths, for shells that do not resolve them: <c>*</c> and <c>?</c> inside a name, <c>**</c> over folders.</summary>
internal static class PathPattern
{
    /// <summary>Whether the path is a pattern.</summary>
    public static bool IsOne(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, in order.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="failed">Told of each folder that cannot be listed.</param>
    public static IEnumerable<string> Files(string pattern, Action<InputError> failed)
    {
        string[] parts = pattern.Replace('\\', '/').Split('/');
        int wild = Array.FindIndex(parts, IsOne);
        string root = string.Join('/', parts[..wild]);
        string folder = wild == 0 ? "." : root.Length == 0 ? "/" : root;
        string rest = string.Join('/', parts[wild..]);
        // not backtracking: no pattern can be made to take long
        var matches = new Regex($"^{Regex.Escape(rest).Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking);
        return Directory.Exists(folder)
            ? FolderWalk.Files(folder, failed).Where(f => matches.IsMatch(Path.GetRelativePath(folder, f).Replace('\\', '/'))).Select(f => wild == 0 ? Path.GetRelativePath(folder, f) : f)
            : [];
    }
}
