using System.CommandLine;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>show</c>: one article with its statements.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("article") { Description = "Its name, number or address." };
        var record = Options.Record();
        var command = new Command("show", "Show an article and what is said in it.") { name, record };
        command.SetAction(parsed => CommandLine.Run(() => Show(Record.OpenExisting(parsed.GetValue(record)!).Article(parsed.GetValue(name)!))));
        return command;
    }

    private static int Show(StoredArticle? found)
    {
        if (found is null)
        {
            return ExitCode.Nothing;
        }

        string?[] head = [found.Article.Title ?? found.Article.Id, found.Article.Outlet, found.Article.Published?.ToString(), found.Article.CanonicalUrl ?? found.Article.Url];
        Console.Out.WriteLine(string.Join('\n', head.Where(h => h is not null)));
        Console.Out.WriteLine($"\n{found.Article.Text.Trim()}\n");
        foreach (var statement in found.Statements)
        {
            Console.Out.WriteLine($"{statement.Statement.Number,3}. {statement.ActorName ?? statement.SourceText ?? "nobody named"}: {statement.ContentText.ReplaceLineEndings(" ")}");
        }

        return ExitCode.Found;
    }
}
