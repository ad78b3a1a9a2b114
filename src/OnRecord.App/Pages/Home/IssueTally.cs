using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Home;

/// <summary>An issue in numbers, by where each actor stood last.</summary>
/// <param name="Key">The issue's key.</param>
/// <param name="Proposition">The sentence one agrees or disagrees with.</param>
/// <param name="For">Actors for it.</param>
/// <param name="Against">Actors against it.</param>
/// <param name="Mixed">Actors on both sides.</param>
/// <param name="Latest">The day of the newest stand, ISO 8601, or null.</param>
public sealed record IssueTally(string Key, string Proposition, int For, int Against, int Mixed, string? Latest)
{
    internal static IReadOnlyList<IssueTally> Of(Record record)
    {
        var stands = record.LastStands().ToLookup(s => s.Issue, StringComparer.Ordinal);
        return [.. record.Issues().Select(i => Of(i, [.. stands[i.Key]])).OrderByDescending(t => t.Latest, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal)];
    }

    private static IssueTally Of(Issue issue, List<LastStand> stands)
    {
        int Count(Stance stance) => stands.Count(s => s.Stance == stance);
        string? latest = stands.Max(s => s.Day)?.ToString("yyyy-MM-dd");
        return new IssueTally(issue.Key, issue.Proposition, Count(Stance.Agree), Count(Stance.Disagree), Count(Stance.Mixed), latest);
    }
}
