namespace OnRecord.Tests.Support;

/// <summary>Where the tests' own files are.</summary>
internal static class TestData
{
    /// <summary>The full path of a file under <c>Data/</c>.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "Data", .. parts]);

    /// <summary>The text of a file under <c>Data/</c>.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));
}
