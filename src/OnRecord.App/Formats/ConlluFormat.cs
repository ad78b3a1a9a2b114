namespace OnRecord.App.Formats;

/// <summary>CoNLL-U: words with tags and tree; MISC holds each word's place in code points.</summary>
internal static class ConlluFormat
{
    /// <summary>Writes one article.</summary>
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        var document = article.Document;
        output.WriteLine($"# newdoc id = {document.Article.Id}");
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var words = document.Sentences[s].Words;
            output.WriteLine($"# sent_id = {document.Article.Id}-{s + 1}");
            output.WriteLine($"# text = {document.TextOf(document.Sentences[s].Span).ReplaceLineEndings(" ")}");
            for (int i = words.First; i < words.End; i++)
            {
                var word = document.Words[i];
                int head = word.Head == i ? 0 : word.Head - words.First + 1;
                string form = document.TextOf(i);
                output.WriteLine($"{i - words.First + 1}\t{form}\t_\t{word.Upos}\t{word.Xpos}\t_\t{head}\t{(head == 0 ? "root" : word.Relation)}\t_\tStart={word.Span.Start}|End={word.Span.End}");
            }

            output.WriteLine();
        }
    }
}
