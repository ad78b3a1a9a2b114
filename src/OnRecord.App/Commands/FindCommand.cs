using System.CommandLine;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord find</c>: statements by words, actor, kind, dates and outlet.</summary>
internal static class FindCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "Words that must all be there; a phrase in quotation marks stands together", Arity = ArgumentArity.ZeroOrMore };
        var actor = new Option<string?>("--actor") { Description = "Name or part of a name" };
        var kind = new Option<StatementKind?>("--kind") { Description = "direct, indirect or mixed" };
        var since = new Option<DateOnly?>("--since") { Description = "First day, YYYY-MM-DD" };
        var until = new Option<DateOnly?>("--until") { Description = "Last day, YYYY-MM-DD" };
        var outlet = new Option<string?>("--outlet") { Description = "Name of the outlet" };
        var (record, limit) = (Options.Record(), Options.Limit(20));
        var command = new Command("find", "Find statements in the record") { words, actor, kind, since, until, outlet, record, limit };
        command.SetAction(parsed => ExitCode.Of(() => Run(parsed.GetRequiredValue(record), new SearchQuery
        {
            Words = string.Join(' ', parsed.GetValue(words) ?? []),
            Actor = parsed.GetValue(actor),
            Kind = parsed.GetValue(kind),
            Since = parsed.GetValue(since),
            Until = parsed.GetValue(until),
            Outlet = parsed.GetValue(outlet),
            Limit = parsed.GetRequiredValue(limit),
        })));
        return command;
    }

    private static int Run(string path, SearchQuery query)
    {
        var hits = Record.OpenExisting(path).FindStatements(query);
        foreach (var hit in hits)
        {
            StatementLines.Write(hit, Console.Out);
        }

        return hits.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }
}
