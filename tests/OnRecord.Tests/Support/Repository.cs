namespace OnRecord.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>OnRecord.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The program as it was built beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "onrecord");

    /// <summary>All files below <paramref name="folder"/> with that ending, build outputs left out, as paths from the root with '/'.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/artifacts/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file, by its path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "OnRecord.slnx")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No OnRecord.slnx above {AppContext.BaseDirectory}: the tests run inside the checkout.");
    }
}
