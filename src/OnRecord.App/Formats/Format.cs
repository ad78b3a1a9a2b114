namespace OnRecord.App.Formats;

/// <summary>The formats of <c>read</c>, by the name that <c>--format</c> takes.</summary>
internal static class Format
{
    public static IReadOnlyDictionary<string, Action<AnnotatedArticle, TextWriter>> All { get; } =
        new Dictionary<string, Action<AnnotatedArticle, TextWriter>>(StringComparer.Ordinal)
        {
            ["text"] = TextFormat.Write,
            ["jsonl"] = JsonLinesFormat.Write,
            ["html"] = HtmlFormat.Write,
            ["brat"] = BratFormat.Write,
            ["conllu"] = ConlluFormat.Write,
        };
}
