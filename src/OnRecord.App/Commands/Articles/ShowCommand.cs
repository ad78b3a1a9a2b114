using System.CommandLine;
using OnRecord.Store;

namespace OnRecord.App.Commands.Articles;

/// <summary><c>show</c>: one article with its statements, what others gave as its quotations, and where all of it stands in the page.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("article") { Description = "Its name, number or address." };
        var page = new Option<string?>("--page") { Description = "The page that it was read from (a file, an address, an archive): show where each statement stands in its source, and the source there." };
        var local = new Option<bool>("--local") { Description = "Let addresses of this machine and of private networks be fetched." };
        var record = Options.Record();
        var command = new Command("show", "Show an article and what is said in it.") { name, page, local, record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var found = Record.OpenExisting(parsed.GetValue(record)!).Article(parsed.GetValue(name)!);
            return found is null ? ExitCode.Nothing
                : parsed.GetValue(page) is { } source ? ShowInPage.Run(found, source, parsed.GetValue(local))
                : Show(found);
        }));
        return command;
    }

    private static int Show(StoredArticle found)
    {
        string?[] head = [found.Article.Title ?? found.Article.Id, found.Article.Outlet, found.Article.Published?.ToString(), found.Article.CanonicalUrl ?? found.Article.Url];
        Console.Out.WriteLine(string.Join('\n', head.Where(h => h is not null)));
        Console.Out.WriteLine($"\n{found.Article.Text.Trim()}\n");
        foreach (var statement in found.Statements)
        {
            Console.Out.WriteLine(Line(statement));
            foreach (var told in statement.SecondHand)
            {
                Console.Out.WriteLine($"     {Citation.Told(told, statement)}");
            }
        }

        ShowGiven(found);
        return ExitCode.Found;
    }

    /// <summary>A statement on one line.</summary>
    public static string Line(StoredStatement statement) =>
        $"{statement.Statement.Number,3}. {Citation.Who(statement)}: {statement.ContentText.ReplaceLineEndings(" ")}";

    private static void ShowGiven(StoredArticle found)
    {
        foreach (var (match, i) in found.CompareGiven().Select((m, i) => (m, i)))
        {
            if (i == 0)
            {
                Console.Out.WriteLine("\ngiven with the article, beside what was read:");
            }

            string read = match.Statement is { } number ? $"statement {number}{(match.HasSameSpeaker == false ? ", another speaker" : "")}" : "not found";
            Console.Out.WriteLine($"  {read}: {match.Given.Speaker ?? "nobody named"}: {match.Given.Content.ReplaceLineEndings(" ")}");
        }
    }
}
