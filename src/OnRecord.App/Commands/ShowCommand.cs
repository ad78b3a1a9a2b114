using System.CommandLine;
using System.Globalization;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord show</c>: one article of the record with its statements.</summary>
internal static class ShowCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("article") { Description = "Its number, name or address" };
        var record = Options.Record();
        var command = new Command("show", "Show an article of the record with its statements") { name, record };
        command.SetAction(parsed => ExitCode.Of(() => Run(parsed.GetRequiredValue(record), parsed.GetRequiredValue(name))));
        return command;
    }

    private static int Run(string path, string name)
    {
        var record = Record.OpenExisting(path);
        var article = record.Article(name) ?? (long.TryParse(name, CultureInfo.InvariantCulture, out long id) ? record.Article(id) : null);
        if (article is null)
        {
            Console.Error.WriteLine($"onrecord: no article {name} in {path}");
            return ExitCode.Nothing;
        }

        string?[] head = [article.Article.Title ?? article.Article.Id, article.Article.Outlet, article.Article.Published?.ToString(), article.Article.Url];
        Console.WriteLine(string.Join("\n", head.Where(h => h is not null)));
        foreach (var statement in article.Statements)
        {
            var places = statement.Statement.Content;
            Console.WriteLine($"\n{statement.Statement.Number}. {StatementLines.Who(statement)} [{statement.CueText}] #{places[0].Start}-{places[^1].End}");
            Console.WriteLine($"   {StatementLines.OneLine(statement.ContentText)}");
        }

        return ExitCode.Found;
    }
}
