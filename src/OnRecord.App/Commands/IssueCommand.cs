using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord issue</c>: the questions that statements are set against.</summary>
internal static class IssueCommand
{
    private const int LongestKey = 40;

    /// <summary>The command with its own commands.</summary>
    public static Command Create() => new("issue", "Questions that statements are set against") { Add(), List() };

    private static Command Add()
    {
        var proposition = new Argument<string>("proposition") { Description = "A sentence one can agree or disagree with" };
        var search = new Option<string[]>("--search") { Description = "Words that statements on it use; may be given more than once", AllowMultipleArgumentsPerToken = true, Required = true };
        var key = new Option<string?>("--key") { Description = "Short name (default: made from the proposition)" };
        var record = Options.Record();
        var command = new Command("add", "Add an issue") { proposition, search, key, record };
        command.SetAction(parsed => ExitCode.Of(() =>
        {
            string sentence = parsed.GetRequiredValue(proposition);
            var issue = new Issue(parsed.GetValue(key) ?? KeyOf(sentence), sentence) { Search = [.. parsed.GetRequiredValue(search)] };
            Record.Open(parsed.GetRequiredValue(record)).AddIssue(issue);
            Console.WriteLine(issue.Key);
            return ExitCode.Found;
        }));
        return command;
    }

    private static Command List()
    {
        var record = Options.Record();
        var command = new Command("list", "List the issues") { record };
        command.SetAction(parsed => ExitCode.Of(() =>
        {
            var issues = Record.OpenExisting(parsed.GetRequiredValue(record)).Issues();
            foreach (var issue in issues)
            {
                Console.WriteLine($"{issue.Key}: {issue.Proposition}");
            }

            return issues.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static string KeyOf(string proposition)
    {
        var letters = proposition.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').ToArray();
        string key = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return key.Length <= LongestKey ? key : key[..LongestKey].TrimEnd('-');
    }
}
