using OnRecord.App.Api;

namespace OnRecord.App.Pages.Issues;

/// <summary>What is asked about an issue.</summary>
/// <param name="AsOf">The last day that counts, or null for all.</param>
/// <param name="Only">One of its lists alone, or null for the beginning of each.</param>
/// <param name="Part">Which part of that list.</param>
internal sealed record IssueQuery(DateOnly? AsOf, IssueListKind? Only, Part Part)
{
    // what the page shows of each list where none is asked for alone
    private const int Few = 20;

    public static IssueQuery Of(HttpRequest request) => new(Ask.Day(request.Query, "asOf"), Ask.Member<IssueListKind>(request.Query, "only"), Part.Of(request));

    /// <summary>What is shown of one of the lists.</summary>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> all, IssueListKind kind, ref string? next)
    {
        if (Only is null)
        {
            return [.. all.Take(Few)];
        }

        if (Only != kind)
        {
            return [];
        }

        // articles that come in may move a line: where somebody stands hangs on all of them
        var part = Part.Of(all.Skip(Part.Offset).Take(Part.Asked), last: 0);
        next = part.Next;
        return part.Items;
    }

    /// <summary>The address of one list alone.</summary>
    public string Alone(string issue, IssueListKind kind) =>
        Address.With(Address.Issue(issue), [new("asOf", AsOf?.ToString("yyyy-MM-dd")), new("only", Words.Of(kind))]);
}
