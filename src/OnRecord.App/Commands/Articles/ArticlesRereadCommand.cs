using System.CommandLine;
using System.Diagnostics;
using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Store;

namespace OnRecord.App.Commands.Articles;

/// <summary><c>articles reread</c>: stored articles read again with the present models. What people corrected stays corrected.</summary>
internal static class ArticlesRereadCommand
{
    public static Command Create()
    {
        var choice = new ArticleChoice();
        var record = Options.Record();
        var models = Options.Models();
        var command = choice.AddTo(new Command("reread", "Read stored articles again with the present models; corrections stay.") { record, models });
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() =>
        {
            var opened = Record.Open(parsed.GetValue(record)!);
            return Reread(choice.Of(parsed, opened), opened, parsed.GetValue(models)!, stop);
        })));
        return command;
    }

    private static int Reread(IReadOnlyList<ArticleSummary> chosen, Record record, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        var issues = record.Issues();
        int read = 0, failed = 0;
        var clock = Stopwatch.StartNew();
        // an article may have been removed meanwhile by another program
        var inputs = chosen.Select(a => record.Article(a.Id)).OfType<StoredArticle>().Select(s => new ArticleInput(s.Article));
        foreach (var outcome in OrderedReading.Run(inputs, a => engine.Read(a, issues), stop))
        {
            if (outcome.Error is { } error)
            {
                Console.Error.WriteLine($"onrecord: {error}");
                failed++;
            }

            if (outcome.Read is { } article)
            {
                record.Reread(article);
                read++;
            }

            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\r{read} of {chosen.Count} articles, {read / clock.Elapsed.TotalSeconds:F1} a second \r");
            }
        }

        Console.Error.WriteLine($"{read} read again, {failed} failed{(stop.IsCancellationRequested ? "; stopped: run the same again" : "")}");
        MeaningSearch.KeepUp(record, models, stop);
        return failed > 0 || stop.IsCancellationRequested ? ExitCode.Error : read > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
