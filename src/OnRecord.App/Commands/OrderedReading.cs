using OnRecord.Articles;
using OnRecord.Reading;

namespace OnRecord.App.Commands;

/// <summary>Reads articles on all cores and gives the results in the order of the inputs, a bounded number at a time.</summary>
internal static class OrderedReading
{
    /// <summary>What came of each input.</summary>
    /// <param name="inputs">Taken only as fast as results are taken.</param>
    /// <param name="read">The work on one article; safe to run on several threads.</param>
    /// <param name="stop">Ends the results at the next one.</param>
    public static IEnumerable<Outcome> Run(IEnumerable<ArticleInput> inputs, Func<Article, AnnotatedArticle?> read, CancellationToken stop)
    {
        int most = Environment.ProcessorCount * 2;
        var running = new Queue<Task<Outcome>>();
        try
        {
            foreach (var input in inputs)
            {
                if (stop.IsCancellationRequested)
                {
                    yield break;
                }

                running.Enqueue(Task.Run(() => One(input, read), CancellationToken.None));
                if (running.Count >= most)
                {
                    yield return running.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (!stop.IsCancellationRequested && running.TryDequeue(out var task))
            {
                yield return task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // whoever takes the results may end early, and then close what the reading still uses
            Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static Outcome One(ArticleInput input, Func<Article, AnnotatedArticle?> read)
    {
        if (input.Article is not { } article)
        {
            return new Outcome(null, input.Error, HasArticle: false);
        }

        try
        {
            return new Outcome(read(article), input.Error, HasArticle: true);
        }
        catch (ArticleTooLongException e)
        {
            return new Outcome(null, new InputError(article.Id, null, e.Message), HasArticle: false);
        }
    }
}

/// <summary>What came of one input: what was read (null where nothing was or it need not be), what is to be told, and whether there was an article at all.</summary>
internal readonly record struct Outcome(AnnotatedArticle? Read, InputError? Error, bool HasArticle);
