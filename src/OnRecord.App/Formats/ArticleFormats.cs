namespace OnRecord.App.Formats;

/// <summary>How a read article can be written, by the name of <c>--format</c>.</summary>
internal static class ArticleFormats
{
    /// <summary>Each writes one article to the output.</summary>
    public static IReadOnlyDictionary<string, Action<AnnotatedArticle, TextWriter>> All { get; } = new Dictionary<string, Action<AnnotatedArticle, TextWriter>>(StringComparer.Ordinal)
    {
        ["text"] = TextFormat.Write,
        ["jsonl"] = JsonLinesFormat.Write,
        ["html"] = HtmlFormat.Write,
        ["brat"] = BratFormat.Write,
        ["conllu"] = ConlluFormat.Write,
    };
}
