namespace OnRecord.App.Pages.Compare;

/// <summary>What to set side by side: two actors, or one issue on two days.</summary>
/// <param name="Left">An actor's key.</param>
/// <param name="Right">Another's.</param>
/// <param name="Issue">An issue's key.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The second.</param>
public sealed record CompareQuery(string? Left, string? Right, string? Issue, DateOnly? From, DateOnly? To)
{
    internal static CompareQuery Of(IQueryCollection query) =>
        new(Ask.Text(query, "left"), Ask.Text(query, "right"), Ask.Text(query, "issue"), Ask.Day(query, "from"), Ask.Day(query, "to"));
}
