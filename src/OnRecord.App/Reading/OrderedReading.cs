using System.Collections.Concurrent;
using OnRecord.Articles;
using OnRecord.Reading;

namespace OnRecord.App.Reading;

/// <summary>
/// Reads articles on all cores and gives the results in the order of the inputs, a bounded number at a time. Inputs are taken on a thread of
/// their own, so that a result does not wait for an input that has not come yet.
/// </summary>
internal static class OrderedReading
{
    // what outlives a young collection heaps up till the collector thinks a full one worth while, which it does later and later; a full one now and then, of hundredths of a
    // second, keeps the peak of a long batch that of a short one
    private const int ArticlesBetweenFullCollections = 128;

    /// <summary>What came of each input.</summary>
    /// <param name="inputs">Taken only as fast as results are taken.</param>
    /// <param name="read">The work on one article; safe to run on several threads.</param>
    /// <param name="stop">Ends the results at the next one.</param>
    public static IEnumerable<Outcome> Run(IEnumerable<ArticleInput> inputs, Func<Article, AnnotatedArticle?> read, CancellationToken stop)
    {
        var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var running = new BlockingCollection<Task<Outcome>>(Environment.ProcessorCount * 2);
        var taking = Task.Factory.StartNew(() => Take(inputs, read, running, ended.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        int given = 0;
        try
        {
            foreach (var task in running.GetConsumingEnumerable(CancellationToken.None))
            {
                if (stop.IsCancellationRequested)
                {
                    yield break;
                }

                yield return task.GetAwaiter().GetResult();
                if (++given % ArticlesBetweenFullCollections == 0)
                {
                    GC.Collect();
                }
            }

            // an input that broke off tells why
            taking.GetAwaiter().GetResult();
        }
        finally
        {
            // whoever takes the results may end early, and then close what the reading still uses. What waits for an input is left to itself
            ended.Cancel();
            foreach (var task in running.GetConsumingEnumerable(CancellationToken.None))
            {
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            }
        }
    }

    private static void Take(IEnumerable<ArticleInput> inputs, Func<Article, AnnotatedArticle?> read, BlockingCollection<Task<Outcome>> running, CancellationToken ended)
    {
        // the results are at their end as soon as nobody wants more, even if the next input never comes
        using var _ = ended.Register(running.CompleteAdding);
        // more articles at once than cores would be no faster, and each holds the room that it takes to read one
        var cores = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler;
        try
        {
            foreach (var input in inputs)
            {
                var task = new Task<Outcome>(() => One(input, read));
                running.Add(task, ended);
                task.Start(cores);
            }
        }
        catch (Exception e) when (ended.IsCancellationRequested && e is OperationCanceledException or InvalidOperationException)
        {
            // nobody wants more
        }
        finally
        {
            running.CompleteAdding();
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
