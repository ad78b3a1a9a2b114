using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OnRecord.Articles.Sameness;
using OnRecord.Store;
using OnRecord.Store.Quotations;

namespace OnRecord.App.Commands.Searching;

/// <summary><c>quotations</c>: what several articles report, once, with every place and the differences in wording.</summary>
internal static class QuotationsCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "Words that the quotation must have, or the number of one; all when left out.", Arity = ArgumentArity.ZeroOrMore };
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 20 };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var record = Options.Record();
        var command = new Command("quotations", "Quotations that several articles report, first seen first, with differences in wording.") { words, limit, json, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var found = Find(Record.OpenExisting(parsed.GetValue(record)!).Quotations, string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(limit));
            foreach (var quotation in found)
            {
                Console.Out.WriteLine(parsed.GetValue(json) ? ToJson(quotation) : Text(quotation));
            }

            return found.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static ImmutableArray<Quotation> Find(QuotationList quotations, string words, int limit) =>
        long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out long id) && quotations.Get(id) is { } one ? [one] : quotations.Repeated(words, limit);

    private static string Text(Quotation quotation)
    {
        var first = quotation.First;
        var lines = quotation.Appearances.Select((a, i) => $"    {(i == 0 ? "first: " : "")}{Citation.Of(new StatementHit(a.Statement, a.Article, []))}{(a.IsVerbatim ? "" : $"\n        {Marked(a)}")}");
        return $"{quotation.Id}. {first.Statement.ActorName ?? first.Statement.SourceText ?? "nobody named"}: {first.Statement.ContentText.ReplaceLineEndings(" ")}\n{string.Join('\n', lines)}";
    }

    private static string Marked(QuotationAppearance appearance) => string.Join(' ', appearance.Difference.Select(p => p.Kind switch
    {
        DifferenceKind.Added => $"[+{p.Text}+]",
        DifferenceKind.Removed => $"[-{p.Text}-]",
        _ => p.Text,
    }));

    private static string ToJson(Quotation quotation) => JsonSerializer.Serialize(new
    {
        id = quotation.Id,
        actor = quotation.First.Statement.ActorKey,
        content = quotation.First.Statement.ContentText,
        outlets = quotation.Outlets,
        appearances = quotation.Appearances.Select(a => new
        {
            article = a.Article.Key,
            outlet = a.Article.Outlet,
            published = a.Article.Published?.ToString(),
            url = a.Article.Url,
            n = a.Statement.Statement.Number,
            actor = a.Statement.ActorKey,
            content = a.Statement.ContentText,
            difference = a.Difference.Select(p => new { kind = p.Kind.ToString().ToLowerInvariant(), text = p.Text }),
        }),
    });
}
