using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Coding;

/// <summary>Which issue a coder means: one of the record by key or proposition, else a new one.</summary>
internal sealed class CodedIssues(Record record)
{
    private readonly List<Issue> issues = [.. record.Issues()];

    /// <summary>Those that the record does not have yet.</summary>
    public List<Issue> New { get; } = [];

    /// <summary>The issue of that key, else of that proposition, or <see langword="null"/>.</summary>
    public Issue? Find(string keyOrProposition) =>
        issues.Find(i => string.Equals(i.Key, keyOrProposition, StringComparison.OrdinalIgnoreCase))
        ?? issues.Find(i => i.Asks(keyOrProposition));

    /// <summary>The issue of that proposition, which may have been cut after <paramref name="longest"/> characters; a new one where there is none.</summary>
    public Issue OfProposition(string proposition, int longest = int.MaxValue) =>
        Find(proposition) ?? issues.Find(i => proposition.Length >= longest - 1 && i.Proposition.StartsWith(proposition, StringComparison.Ordinal))
        ?? Add(Issue.KeyFor(proposition, issues), proposition);

    /// <summary>A new issue; its key gets a number behind it where another has it.</summary>
    public Issue Add(string key, string proposition)
    {
        string free = key;
        for (int n = 2; Find(free) is not null; n++)
        {
            free = $"{key}-{n}";
        }

        var issue = new Issue(free, proposition);
        issues.Add(issue);
        New.Add(issue);
        return issue;
    }
}
