using System.CommandLine;
using OnRecord.App.Reading;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Commands.Issues;

/// <summary><c>issue</c>: the questions that are put to the record.</summary>
internal static class IssueCommand
{
    public static Command Create() => new("issue", "Name questions as propositions, change, list, remove, import and export them.")
    {
        CreateAdd(), CreateEdit(), CreateList(), CreateRemove(), CreateImport(), CreateExport(),
    };

    private static Command CreateAdd()
    {
        var proposition = new Argument<string>("proposition") { Description = "A sentence one can agree or disagree with." };
        var fields = new IssueFields();
        var key = new Option<string?>("--key") { Description = "A short name; made of the proposition when left out." };
        var (record, models) = (Options.Record(), Options.Models());
        var command = fields.AddTo(new Command("add", "Put a question, and look for positions in the articles that are there.") { proposition, key, record, models });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            string sentence = parsed.GetValue(proposition)!;
            var open = Record.Open(parsed.GetValue(record)!);
            string name = Checked(parsed.GetValue(key) ?? Issue.KeyFor(sentence, open.Issues()));
            if (open.Issue(name) is { } other && !other.Asks(sentence))
            {
                throw new RecordException($"\"{name}\" is the key of another question, \"{other.Proposition}\"; give another with --key, or change that one by `onrecord issue edit {name}`.");
            }

            return Put(open, [fields.Change(new Issue(name, sentence), parsed)], parsed.GetValue(models)!);
        }));
        return command;
    }

    private static Command CreateEdit()
    {
        var key = Key();
        var proposition = new Option<string?>("--proposition") { Description = "Another sentence." };
        var fields = new IssueFields();
        var (record, models) = (Options.Record(), Options.Models());
        var command = fields.AddTo(new Command("edit", "Change what is given of a question, and look for positions anew.") { key, proposition, record, models });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.Open(parsed.GetValue(record)!);
            var issue = Find(open, parsed.GetValue(key)!);
            return Put(open, [fields.Change(issue with { Proposition = parsed.GetValue(proposition) ?? issue.Proposition }, parsed)], parsed.GetValue(models)!);
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

    private static Command CreateRemove()
    {
        var key = Key();
        var record = Options.Record();
        var command = new Command("remove", "Take a question out of the record, with its positions.") { key, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var open = Record.Open(parsed.GetValue(record)!);
            return open.RemoveIssue(Find(open, parsed.GetValue(key)!).Key) ? ExitCode.Found : ExitCode.Nothing;
        }));
        return command;
    }

    private static Command CreateImport()
    {
        var file = new Argument<string>("file") { Description = "A YAML file with a list \"issues:\", as `issue export` writes it." };
        var (record, models) = (Options.Record(), Options.Models());
        var command = new Command("import", "Put all questions of a file, and look for positions in the articles that are there.") { file, record, models };
        command.SetAction(parsed => CommandLine.Run(() =>
            Put(Record.Open(parsed.GetValue(record)!), IssueFile.Read(parsed.GetValue(file)!), parsed.GetValue(models)!)));
        return command;
    }

    private static Command CreateExport()
    {
        var record = Options.Record();
        var command = new Command("export", "Write all questions as YAML to standard output.") { record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var issues = Record.OpenExisting(parsed.GetValue(record)!).Issues();
            IssueFile.Write(issues, Console.Out);
            return issues.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    /// <summary>The issue of that key; an error that says where they are listed where there is none.</summary>
    public static Issue Find(Record record, string key) =>
        record.Issue(key) ?? throw new RecordException($"there is no issue \"{key}\"; `onrecord issue list` shows them.");

    private static Argument<string> Key() => new("issue") { Description = "Its key, as `issue list` shows it." };

    private static int Put(Record record, IReadOnlyCollection<Issue> issues, string models)
    {
        IssueReading.Put(record, issues, models);
        foreach (var issue in issues)
        {
            Console.Out.WriteLine(issue.Key);
        }

        return issues.Count == 0 ? ExitCode.Nothing : ExitCode.Found;
    }

    private static string Checked(string key) =>
        Issue.IsKey(key) ? key : throw new IssueFileException($"\"{key}\" is no key; write lower-case letters, digits and hyphens, 80 at most.");
}
