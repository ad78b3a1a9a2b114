using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>issue add</c> and <c>issue list</c>: the questions that are put to the record.</summary>
internal static class IssueCommand
{
    public static Command Create() => new("issue", "Name a question as a proposition, or list them.") { CreateAdd(), CreateList() };

    private static Command CreateAdd()
    {
        var proposition = new Argument<string>("proposition") { Description = "A sentence one can agree or disagree with." };
        var search = new Option<string[]>("--search") { Description = "Words or phrases that statements on it use.", Required = true, AllowMultipleArgumentsPerToken = true };
        var key = new Option<string?>("--key") { Description = "A short name; made of the proposition when left out." };
        var record = Options.Record();
        var models = Options.Models();
        var command = new Command("add", "Put a question, and look for positions in the articles that are there.") { proposition, search, key, record, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            string sentence = parsed.GetValue(proposition)!;
            var issue = new Issue(parsed.GetValue(key) ?? KeyOf(sentence), sentence) { Search = [.. parsed.GetValue(search)!] };
            return Add(Record.Open(parsed.GetValue(record)!), issue, parsed.GetValue(models)!);
        }));
        return command;
    }

    private static Command CreateList()
    {
        var record = Options.Record();
        var command = new Command("list", "List the questions.") { record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var issues = Record.OpenExisting(parsed.GetValue(record)!).Issues();
            foreach (var issue in issues)
            {
                Console.Out.WriteLine($"{issue.Key}\t{issue.Proposition}\t{string.Join(", ", issue.Search)}");
            }

            return issues.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static int Add(Record record, Issue issue, string models)
    {
        using var engine = Engine.Open(models);
        record.AddIssue(issue);
        foreach (var article in record.ArticlesOn(issue))
        {
            var positions = engine.Read(record.Article(article.Id)!.Article, [issue]).Positions;
            record.SetPositions(article.Id, issue, positions);
        }

        Console.Out.WriteLine(issue.Key);
        return ExitCode.Found;
    }

    internal static string KeyOf(string sentence)
    {
        var words = sentence.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0).Take(6).ToImmutableArray();
        return words.IsEmpty ? "issue" : string.Join('-', words);
    }
}
