namespace OnRecord.App.Pages.About;

/// <summary>A model as it lies on this machine.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Bytes">The size of its weights.</param>
/// <param name="Changed">The day its weights were written, in UTC.</param>
public sealed record ModelView(string Name, long Bytes, DateOnly Changed)
{
    /// <summary>The size for people.</summary>
    public string Size => Bytes >= 1_000_000 ? $"{Bytes / 1e6:F1} MB" : Bytes >= 10_000 ? $"{Bytes / 1e3:F0} kB" : $"{Bytes} bytes";

    internal static IReadOnlyList<ModelView> In(string models) =>
        [.. Directory.EnumerateFiles(models, "*.safetensors", SearchOption.AllDirectories).Select(f => new FileInfo(f)).OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => new ModelView(Path.GetFileNameWithoutExtension(f.Name), f.Length, DateOnly.FromDateTime(f.LastWriteTimeUtc)))];
}
