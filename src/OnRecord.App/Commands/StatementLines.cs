using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary>A statement of the record as two lines of text: who and what; where and when, with the exact place.</summary>
internal static class StatementLines
{
    /// <summary>Writes both lines; words that were looked for stand in ** **.</summary>
    public static void Write(StatementHit hit, TextWriter output)
    {
        string words = string.Concat(hit.Snippet.Select(p => p.IsMatch ? $"**{p.Text}**" : p.Text));
        output.WriteLine($"{Who(hit.Statement)} ({hit.Statement.Statement.Kind.ToString().ToLowerInvariant()}): {OneLine(words)}");
        output.WriteLine($"    {Where(hit)}");
    }

    /// <summary>The actor's name; else the source's words; else "unknown".</summary>
    public static string Who(StoredStatement statement) => statement.ActorName ?? statement.SourceText ?? "unknown";

    /// <summary>Outlet, day, address or name, and the place of the content in code points.</summary>
    public static string Where(StatementHit hit)
    {
        var content = hit.Statement.Statement.Content;
        string?[] parts = [hit.Article.Outlet, hit.Article.Published?.Date.ToString("yyyy-MM-dd"), hit.Article.Url ?? hit.Article.Key];
        return $"{string.Join(", ", parts.Where(p => p is not null))} #{content[0].Start}-{content[^1].End}";
    }

    /// <summary>Line breaks as spaces.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
