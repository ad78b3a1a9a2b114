using System.CommandLine;
using OnRecord.App.Exchange;
using OnRecord.App.Reading;
using OnRecord.Statements;
using OnRecord.Store;
using Spectre.Console;

namespace OnRecord.App.Commands.Searching;

/// <summary><c>find</c>: statements of the record.</summary>
internal static class FindCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "Words that must all be there; \"in quotation marks\" together.", Arity = ArgumentArity.ZeroOrMore };
        var actor = new Option<string?>("--actor") { Description = "Part of the name of who said it." };
        var kind = new Option<StatementKind?>("--kind") { Description = "direct, indirect or mixed." };
        var since = new Option<DateOnly?>("--since") { Description = "The first day, YYYY-MM-DD." };
        var until = new Option<DateOnly?>("--until") { Description = "The last day, YYYY-MM-DD." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet's name." };
        var allCopies = new Option<bool>("--all-copies") { Description = "Every appearance of a quotation, and older versions of articles; otherwise each is shown once." };
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 20 };
        var meaning = new Option<string?>("--meaning") { Description = "A sentence; the statements nearest to it in meaning come first." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var record = Options.Record();
        var models = Options.Models();
        var command = new Command("find", "Find statements, the best first.") { words, actor, kind, since, until, outlet, allCopies, meaning, limit, json, record, models };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var query = new SearchQuery
            {
                Words = string.Join(' ', parsed.GetValue(words)!.Select(w => w.Contains(' ', StringComparison.Ordinal) && !w.Contains('"', StringComparison.Ordinal) ? $"\"{w}\"" : w)),
                Actor = parsed.GetValue(actor),
                Kind = parsed.GetValue(kind),
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
                Outlet = parsed.GetValue(outlet),
                AllCopies = parsed.GetValue(allCopies),
                Limit = parsed.GetValue(limit),
            };
            return Show(Hits(parsed.GetValue(record)!, query, parsed.GetValue(meaning), parsed.GetValue(models)!), parsed.GetValue(json));
        }));
        return command;
    }

    private static IReadOnlyList<(StatementHit Hit, float? Nearness)> Hits(string path, SearchQuery query, string? meaning, string models)
    {
        var record = Record.OpenExisting(path);
        return string.IsNullOrWhiteSpace(meaning)
            ? [.. record.FindStatements(query).Select(h => (h, (float?)null))]
            : [.. MeaningSearch.Find(Record.Open(path), meaning, query, models).Select(h => (h.Hit, (float?)h.Nearness))];
    }

    private static int Show(IReadOnlyList<(StatementHit Hit, float? Nearness)> hits, bool json)
    {
        foreach (var (hit, nearness) in hits)
        {
            if (json)
            {
                Console.Out.WriteLine(JsonStream.Line(StatementLine.Of(hit, nearness)));
            }
            else
            {
                Show(hit);
            }
        }

        return hits.Count == 0 ? ExitCode.Nothing : ExitCode.Found;
    }

    private static void Show(StatementHit hit)
    {
        bool colour = !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        string content = string.Concat(hit.Snippet.Select(p => p.IsMatch && colour ? $"\u001b[1m{p.Text}\u001b[0m" : p.Text));
        Console.Out.WriteLine($"{hit.Statement.ActorName ?? hit.Statement.SourceText ?? "nobody named"}: {content.ReplaceLineEndings(" ")}");
        string others = hit.Appearances > 1 ? $" (and {hit.Appearances - 1} more: onrecord quotations {hit.Quotation})" : "";
        Console.Out.WriteLine($"    {Citation.Of(hit)}{others}");
    }
}
