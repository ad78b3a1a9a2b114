using OnRecord.Articles;
using OnRecord.Store;

namespace OnRecord.App.Commands.Adding;

/// <summary><c>add --dry-run</c>: what would be added, without reading statements and without writing or making a record.</summary>
internal static class AddPreview
{
    /// <summary>Writes a line for each article: new or known, its id, its headline.</summary>
    /// <param name="inputs">The articles and errors.</param>
    /// <param name="path">The record, which need not be there.</param>
    /// <param name="stop">Ends it at the next article.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IEnumerable<ArticleInput> inputs, string path, CancellationToken stop)
    {
        var record = File.Exists(path) ? Record.OpenUntouched(path) : null;
        int added = 0, known = 0, skipped = 0, failed = 0;
        foreach (var input in inputs.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            if (input.Error is { IsSkipped: false } error)
            {
                Console.Error.WriteLine($"onrecord: {error}");
            }

            if (input.Article is not { } article)
            {
                skipped += input.Error is { IsSkipped: true } ? 1 : 0;
                failed += input.Error is { IsNotice: true } or { IsSkipped: true } ? 0 : 1;
                continue;
            }

            bool isKnown = record?.Contains(article) == true;
            known += isKnown ? 1 : 0;
            added += isKnown ? 0 : 1;
            Console.Out.WriteLine($"{(isKnown ? "known" : "new")}\t{article.Id}\t{article.Title?.ReplaceLineEndings(" ")}");
        }

        Console.Error.WriteLine($"{added} would be added, {known} known, {failed} failed{(skipped > 0 ? $", {skipped} skipped (pages of an archive without an article)" : "")}; nothing was written");
        return failed > 0 ? ExitCode.Error : added + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
