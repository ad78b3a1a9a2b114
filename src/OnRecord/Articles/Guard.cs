namespace OnRecord.Articles;

/// <summary>Turns what the reading of an input throws into an error of that input, so that the next input is read.</summary>
internal static class Guard
{
    /// <summary>The articles of a reader, and an error in place of what it throws; it ends there.</summary>
    /// <param name="name">The input's name.</param>
    /// <param name="read">Begins the reading.</param>
    /// <param name="place">Where in the input this reading is, for errors; what has a place is one of many, and skipped where it is only no article.</param>
    public static IEnumerable<ArticleInput> Over(string name, Func<IEnumerable<ArticleInput>> read, string? place = null)
    {
        IEnumerator<ArticleInput>? inputs = null;
        try
        {
            while (true)
            {
                ArticleInput? next = null;
                string? broken = null;
                bool isSkipped = false;
                try
                {
                    inputs ??= read().GetEnumerator();
                    next = inputs.MoveNext() ? inputs.Current : null;
                }
                catch (InputException e)
                {
                    (broken, isSkipped) = (e.Message, place is not null && e.IsNoArticle);
                }
                catch (Exception e) when (e is IOException or InvalidDataException)
                {
                    broken = $"cannot be read: {e.Message}";
                }

                if (broken is not null)
                {
                    yield return new ArticleInput(null, new InputError(name, place, broken) { IsSkipped = isSkipped });
                }

                if (next is null)
                {
                    yield break;
                }

                yield return next;
            }
        }
        finally
        {
            inputs?.Dispose();
        }
    }
}
