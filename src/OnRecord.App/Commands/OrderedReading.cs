using OnRecord.Articles;

namespace OnRecord.App.Commands;

/// <summary>Reads articles on several cores and gives them back in the order they came in. Only a few are held at a time, however many there are.</summary>
internal static class OrderedReading
{
    /// <summary>Each article with its layers; an input that could not be read is handed to <paramref name="failed"/> instead.</summary>
    public static IEnumerable<AnnotatedArticle> Read(Engine engine, IEnumerable<ArticleInput> inputs, int cores, Action<InputError> failed, CancellationToken stop = default)
    {
        var running = new Queue<Task<AnnotatedArticle>>();
        using var free = new SemaphoreSlim(Math.Max(1, cores));
        foreach (var input in inputs)
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            if (input.Article is not { } article)
            {
                failed(input.Error!);
                continue;
            }

            running.Enqueue(Task.Run(() => ReadOne(engine, article, free), CancellationToken.None));
            if (running.Count > 2 * cores)
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }

    private static async Task<AnnotatedArticle> ReadOne(Engine engine, Article article, SemaphoreSlim free)
    {
        await free.WaitAsync();
        try
        {
            return engine.Read(article);
        }
        finally
        {
            free.Release();
        }
    }
}
