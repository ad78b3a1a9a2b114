namespace OnRecord.App.Pages.About;

/// <summary>A model as it lies on this machine.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Megabytes">The size of its weights.</param>
/// <param name="Changed">The day its weights were written, in UTC.</param>
public sealed record ModelView(string Name, double Megabytes, DateOnly Changed)
{
    internal static IReadOnlyList<ModelView> In(string models) =>
        [.. Directory.EnumerateFiles(models, "*.safetensors", SearchOption.AllDirectories).Select(f => new FileInfo(f)).OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => new ModelView(Path.GetFileNameWithoutExtension(f.Name), Math.Round(f.Length / 1e6, 1), DateOnly.FromDateTime(f.LastWriteTimeUtc)))];
}
