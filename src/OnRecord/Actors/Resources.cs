namespace OnRecord.Actors;

/// <summary>The tables of <c>data/gazetteer</c>, embedded in the assembly.</summary>
internal static class Resources
{
    /// <summary>The rows of a table, cut at tabs, without comments.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the table.</exception>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream("gazetteer/" + file)
            ?? throw new InvalidOperationException($"The assembly does not hold gazetteer/{file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
