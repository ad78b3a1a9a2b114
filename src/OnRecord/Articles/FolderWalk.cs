namespace OnRecord.Articles;

/// <summary>The files below a folder in a fixed order, hidden ones and links to folders left out, so that a walk always ends.</summary>
internal static class FolderWalk
{
    /// <summary>Full paths, folder by folder, each in ordinal order of names.</summary>
    /// <param name="folder">Where to start.</param>
    /// <param name="failed">Told of each folder that cannot be listed.</param>
    public static IEnumerable<string> Files(string folder, Action<InputError> failed)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? at))
        {
            var entries = List(at, failed);
            foreach (var file in entries.OfType<FileInfo>())
            {
                yield return file.FullName;
            }

            foreach (var inner in entries.OfType<DirectoryInfo>().Where(d => d.LinkTarget is null).Reverse())
            {
                open.Push(inner.FullName);
            }
        }
    }

    private static FileSystemInfo[] List(string folder, Action<InputError> failed)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.')).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failed(new InputError(folder, null, $"cannot be listed: {e.Message}"));
            return [];
        }
    }
}
