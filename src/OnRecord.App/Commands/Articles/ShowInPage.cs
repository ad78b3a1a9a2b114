using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Commands.Articles;

/// <summary><c>show --page</c>: each statement with its line and column in the source of the page, and that source, so that anyone can check it there.</summary>
internal static class ShowInPage
{
    /// <summary>Reads the page again and shows the places.</summary>
    /// <param name="found">The article.</param>
    /// <param name="input">The page: a file, an address, or an archive that holds it.</param>
    /// <param name="local">Whether private addresses may be fetched.</param>
    /// <exception cref="IOException">The article came from no page, or the page is another one, or has changed.</exception>
    public static int Run(StoredArticle found, string input, bool local)
    {
        var map = found.Article.Page ?? throw new IOException($"{found.Article.Id}: it is not known where its words stand in a page: it was read from none, or by an older program; `onrecord add` of the page notes it.");
        string page = Source(input, map, local);
        var source = new DocumentText(page);
        int shown = 0;
        foreach (var statement in found.Statements)
        {
            Console.Out.WriteLine(ShowCommand.Line(statement));
            foreach (var place in statement.Statement.Content.Select(c => map.Find(c.Start, c.End)).OfType<PageRange>())
            {
                string written = source.Slice(new TextSpan(place.Start, place.End)).ReplaceLineEndings(" ");
                Console.Out.WriteLine($"     {input}:{Position(page, source.ToUtf16(place.Start))} ({place.Start} to {place.End}): {written}");
                shown++;
            }
        }

        return shown > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private static string Source(string input, PageMap map, bool local)
    {
        using var source = new ArticleSource(new InputOptions { KeepPages = true, AllowPrivateAddresses = local });
        InputError? problem = null;
        foreach (var read in source.Read(input))
        {
            if (read.Article is { PageSource: { } page } article && article.Page?.Hash == map.Hash)
            {
                return page;
            }

            problem ??= read.Error;
        }

        throw new IOException(problem?.ToString() ?? $"{input}: is not the page that the article was read from, or has changed since.");
    }

    // line and column as editors count them, from 1, the column in characters
    private static string Position(string page, int at)
    {
        int lines = page.AsSpan(0, at).Count('\n'), start = at == 0 ? 0 : page.LastIndexOf('\n', at - 1) + 1;
        return $"{lines + 1}:{new DocumentText(page[start..at]).Length + 1}";
    }
}
