using OnRecord.Articles;

namespace OnRecord.Tests.Support.Fuzzing;

/// <summary>Reads one damaged file and says what went wrong, if anything did.</summary>
internal static class FuzzRun
{
    /// <summary>What is wrong; <see langword="null"/> where all is as it should be: articles of whole characters, or errors in words, and neither a crash nor a hang.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="limit">The longest that it may take.</param>
    /// <param name="articles">The articles that were read.</param>
    public static string? Problem(string name, byte[] bytes, TimeSpan limit, out List<Article> articles)
    {
        articles = [];
        var used = Environment.CpuUsage.TotalTime; // not the clock: the machine may be busy with other things
        try
        {
            using var source = new ArticleSource(new InputOptions { MaxTime = limit, KeepPages = true });
            foreach (var input in source.ReadStream(new MemoryStream(bytes, writable: false), name))
            {
                articles.AddRange(input.Article is { } article ? [article] : []);
                if (Wrong(input) is { } wrong)
                {
                    return wrong;
                }
            }
        }
        catch (Exception e)
        {
            return $"crash: {e}";
        }

        return Environment.CpuUsage.TotalTime - used is var taken && taken > limit ? $"hang: {taken}" : null;
    }

    /// <summary>Whether the records that were not damaged were all read.</summary>
    /// <param name="articles">What was read of the file.</param>
    /// <param name="whole">The texts of the records that were left whole.</param>
    public static bool HasAll(IEnumerable<Article> articles, IEnumerable<string> whole)
    {
        var left = articles.Select(a => a.Text).ToList();
        return whole.All(left.Remove);
    }

    private static string? Wrong(ArticleInput input) =>
        input.Article is null && input.Error is null ? "neither an article nor an error"
        : input.Error is { } error && error.Message.Contains("takes longer than", StringComparison.Ordinal) ? $"hang: {error}"
        : input.Error is { Message.Length: 0 } ? "an error without words"
        : input.Article is { } article && (string.IsNullOrWhiteSpace(article.Text) || HasHalfPair(article.Text)) ? "an article without text, or with half a character"
        : input.Article is { Page: { } map, PageSource: { } page } read && FuzzedMap.Wrong(read.Text, map, page) is { } misplaced ? misplaced
        : null;

    private static bool HasHalfPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsSurrogatePair(text, i) && i++ >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
