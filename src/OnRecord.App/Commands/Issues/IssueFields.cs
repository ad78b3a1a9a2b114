using System.CommandLine;
using OnRecord.Positions;

namespace OnRecord.App.Commands.Issues;

/// <summary>The options for what an issue looks for; what is not given stays as it is.</summary>
internal sealed class IssueFields
{
    private readonly Option<string[]> search = Texts("--search", "Words or phrases that statements on it use.");
    private readonly Option<string[]> agree = Texts("--for", "Other wordings of agreement.");
    private readonly Option<string[]> disagree = Texts("--against", "Wordings of disagreement.");
    private readonly Option<string[]> actors = Texts("--actor", "Names or keys of the actors whose statements count; all when left out.");
    private readonly Option<DateOnly?> since = new("--since") { Description = "The first day that counts, YYYY-MM-DD." };
    private readonly Option<DateOnly?> until = new("--until") { Description = "The last day that counts, YYYY-MM-DD." };

    /// <summary>Gives the options to a command.</summary>
    public Command AddTo(Command command)
    {
        foreach (Option option in new Option[] { search, agree, disagree, actors, since, until })
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>The issue with what was given.</summary>
    public Issue Change(Issue issue, ParseResult parsed) => issue with
    {
        Search = parsed.GetValue(search) is { Length: > 0 } words ? [.. words] : issue.Search,
        For = parsed.GetValue(agree) is { Length: > 0 } wordings ? [.. wordings] : issue.For,
        Against = parsed.GetValue(disagree) is { Length: > 0 } opposites ? [.. opposites] : issue.Against,
        Actors = parsed.GetValue(actors) is { Length: > 0 } names ? [.. names] : issue.Actors,
        Since = parsed.GetValue(since) ?? issue.Since,
        Until = parsed.GetValue(until) ?? issue.Until,
    };

    private static Option<string[]> Texts(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
