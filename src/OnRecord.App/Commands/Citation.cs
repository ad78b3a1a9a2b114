using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary>Where a statement stands, on one line: outlet, day, link and code points.</summary>
internal static class Citation
{
    /// <summary>Who says a statement, and who tells of it where it stands inside somebody else's.</summary>
    public static string Who(StoredStatement statement)
    {
        string who = Speaker(statement);
        return statement.ToldBy is { } teller ? $"{who} (as told by {teller.Name})" : who;
    }

    /// <summary>What a statement reports that somebody else said, with both.</summary>
    public static string Told(StoredSecondHand told, StoredStatement statement) =>
        $"{told.ActorName ?? told.SourceText} (as told by {Speaker(statement)}): {told.ContentText.ReplaceLineEndings(" ")}";

    public static string Of(StatementHit hit)
    {
        var places = hit.Statement.Statement.Content.Select(s => $"{s.Start}-{s.End}");
        string?[] parts = [hit.Article.Outlet, hit.Article.Published?.Date.ToString("yyyy-MM-dd"), hit.Article.Url ?? hit.Article.Key, $"characters {string.Join(", ", places)}"];
        return string.Join(" | ", parts.Where(p => p is not null));
    }

    private static string Speaker(StoredStatement statement) => statement.ActorName ?? statement.SourceText ?? "nobody named";
}
