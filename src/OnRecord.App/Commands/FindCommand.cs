using System.CommandLine;
using System.Text.Json;
using OnRecord.Statements;
using OnRecord.Store;
using Spectre.Console;

namespace OnRecord.App.Commands;

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
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var record = Options.Record();
        var command = new Command("find", "Find statements, the best first.") { words, actor, kind, since, until, outlet, allCopies, limit, json, record };
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
            return Find(Record.OpenExisting(parsed.GetValue(record)!), query, parsed.GetValue(json));
        }));
        return command;
    }

    private static int Find(Record record, SearchQuery query, bool json)
    {
        var hits = record.FindStatements(query);
        foreach (var hit in hits)
        {
            if (json)
            {
                Console.Out.WriteLine(ToJson(hit));
            }
            else
            {
                Show(hit);
            }
        }

        return hits.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }

    private static void Show(StatementHit hit)
    {
        bool colour = !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        string content = string.Concat(hit.Snippet.Select(p => p.IsMatch && colour ? $"\u001b[1m{p.Text}\u001b[0m" : p.Text));
        Console.Out.WriteLine($"{hit.Statement.ActorName ?? hit.Statement.SourceText ?? "nobody named"}: {content.ReplaceLineEndings(" ")}");
        string others = hit.Appearances > 1 ? $" (and {hit.Appearances - 1} more: onrecord quotations {hit.Quotation})" : "";
        Console.Out.WriteLine($"    {Citation.Of(hit)}{others}");
    }

    private static string ToJson(StatementHit hit) => JsonSerializer.Serialize(new
    {
        article = hit.Article.Key,
        n = hit.Statement.Statement.Number,
        title = hit.Article.Title,
        outlet = hit.Article.Outlet,
        published = hit.Article.Published?.ToString(),
        url = hit.Article.Url,
        actor = hit.Statement.ActorKey,
        source = hit.Statement.SourceText,
        content = hit.Statement.ContentText,
        quotation = hit.Quotation,
        appearances = hit.Appearances,
        spans = hit.Statement.Statement.Content.Select(s => new { start = s.Start, end = s.End }),
        kind = hit.Statement.Statement.Kind.ToString().ToLowerInvariant(),
    });
}
