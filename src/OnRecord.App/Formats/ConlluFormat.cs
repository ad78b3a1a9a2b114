namespace OnRecord.App.Formats;

/// <summary>CoNLL-U: a line a word, with its offsets as <c>start_char</c> and <c>end_char</c>.</summary>
internal static class ConlluFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var document = read.Document;
        output.WriteLine($"# newdoc id = {OneLine(document.Article.Id)}");
        for (int n = 0; n < document.Sentences.Length; n++)
        {
            // of its own in the whole file, and without the spaces and slashes that mean something there
            var words = document.Sentences[n].Words;
            output.WriteLine($"# sent_id = {Uri.EscapeDataString(document.Article.Id)}-{n + 1}\n# text = {OneLine(document.TextOf(document.Sentences[n].Span))}");
            for (int i = words.First; i < words.End; i++)
            {
                var word = document.Words[i];
                int head = word.Head == i ? 0 : word.Head - words.First + 1;
                string space = i + 1 < words.End && document.Words[i + 1].Span.Start == word.Span.End ? "|SpaceAfter=No" : "";
                output.WriteLine($"{i - words.First + 1}\t{OneLine(document.TextOf(i))}\t_\t{word.Upos}\t{word.Xpos}\t_\t{head}\t{word.Relation}\t_\tstart_char={word.Span.Start}|end_char={word.Span.End}{space}");
            }

            output.WriteLine();
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
