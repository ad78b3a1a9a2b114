using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary>Where a statement stands, on one line: outlet, day, link and code points.</summary>
internal static class Citation
{
    public static string Of(StatementHit hit)
    {
        var places = hit.Statement.Statement.Content.Select(s => $"{s.Start}-{s.End}");
        string?[] parts = [hit.Article.Outlet, hit.Article.Published?.Date.ToString("yyyy-MM-dd"), hit.Article.Url ?? hit.Article.Key, $"characters {string.Join(", ", places)}"];
        return string.Join(" | ", parts.Where(p => p is not null));
    }
}
