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
    /// <param name="all">The list whole.</param>
    /// <param name="kind">Which it is.</param>
    /// <param name="last">The number of the article that had come in last when the record was asked.</param>
    /// <param name="next">Set to the address of the next part, where this list is asked for alone and goes on.</param>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> all, IssueListKind kind, long last, ref string? next)
    {
        if (Only is null)
        {
            return [.. all.Take(Few)];
        }

        if (Only != kind)
        {
            return [];
        }

        var part = Part.Of(all.Skip(Part.Offset).Take(Part.Asked), last);
        next = part.Next;
        return part.Items;
    }

    /// <summary>The address of one list alone.</summary>
    public string Alone(string issue, IssueListKind kind) =>
        Address.With(Address.Issue(issue), [new("asOf", AsOf?.ToString("yyyy-MM-dd")), new("only", Words.Of(kind))]);
}
