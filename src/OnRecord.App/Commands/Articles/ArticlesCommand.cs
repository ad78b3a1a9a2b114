using System.CommandLine;
using System.Text.Json;
using OnRecord.Store;

namespace OnRecord.App.Commands.Articles;

/// <summary><c>articles</c>: what articles the record holds, which are the same, and how they are taken out.</summary>
internal static class ArticlesCommand
{
    public static Command Create() => new("articles", "List, compare, re-read and remove articles of the record.")
    {
        CreateList(),
        CreatePairs(),
        ArticlesRereadCommand.Create(),
        CreateRemove(),
    };

    private static Command CreateList()
    {
        var choice = new ArticleChoice();
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 50 };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var record = Options.Record();
        var command = choice.AddTo(new Command("list", "Articles, the newest first.") { limit, json, record });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var found = choice.Of(parsed, Record.OpenExisting(parsed.GetValue(record)!), parsed.GetValue(limit));
            foreach (var article in found)
            {
                Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(View(article)) : Line(article));
            }

            return found.Count == 0 ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static Command CreatePairs()
    {
        var limit = new Option<int>("--limit") { Description = "The most that is shown.", DefaultValueFactory = _ => 50 };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var record = Options.Record();
        var command = new Command("pairs", "Articles that are nearly the same: versions and copies, the latest first.") { limit, json, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var pairs = Record.OpenExisting(parsed.GetValue(record)!).Versions.Pairs(limit: parsed.GetValue(limit));
            foreach (var pair in pairs)
            {
                string kind = pair.Kind.ToString().ToLowerInvariant();
                Console.Out.WriteLine(parsed.GetValue(json)
                    ? JsonSerializer.Serialize(new { kind, resemblance = Math.Round(pair.Resemblance, 3), containment = Math.Round(pair.Containment, 3), article = View(pair.Article), earlier = View(pair.Earlier) })
                    : $"{kind}, {pair.Resemblance:P0} the same\n    {Line(pair.Earlier)}\n    {Line(pair.Article)}");
            }

            return pairs.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static Command CreateRemove()
    {
        var choice = new ArticleChoice();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be removed, and remove nothing." };
        var record = Options.Record();
        var command = choice.AddTo(new Command("remove", "Take articles out of the record with all that was read of them.") { dryRun, record });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            if (choice.IsAll(parsed))
            {
                throw new RecordException("name the articles, or a condition (--outlet, --since, --until, --words); to remove all, delete the record's file.");
            }

            return Remove(choice, parsed, Record.Open(parsed.GetValue(record)!), parsed.GetValue(dryRun));
        }));
        return command;
    }

    private static int Remove(ArticleChoice choice, ParseResult parsed, Record record, bool dryRun)
    {
        var chosen = choice.Of(parsed, record);
        int removed = 0;
        foreach (var article in chosen)
        {
            removed += dryRun || record.Remove(article.Id) ? 1 : 0;
            Console.Out.WriteLine(Line(article));
        }

        Console.Error.WriteLine($"{removed} {(dryRun ? "would be removed" : "removed")}");
        return removed > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static string Line(ArticleSummary article)
    {
        string?[] parts = [$"{article.Id}", article.Published?.Date.ToString("yyyy-MM-dd"), article.Outlet, article.Title ?? article.Key, article.Statements == 1 ? "1 statement" : $"{article.Statements} statements", article.Url];
        return string.Join(" | ", parts.Where(p => p is not null));
    }

    private static object View(ArticleSummary a) =>
        new { id = a.Id, key = a.Key, title = a.Title, outlet = a.Outlet, published = a.Published?.ToString(), url = a.Url, statements = a.Statements };
}
