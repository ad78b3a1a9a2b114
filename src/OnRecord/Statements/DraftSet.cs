using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements;

/// <summary>What a rule sees: the document, its quotations, and the drafts so far.</summary>
/// <param name="Document">The document.</param>
/// <param name="Quotations">Its outer quotations in order.</param>
/// <param name="Drafts">The drafts, in order of cue; rules add to it.</param>
internal sealed record DraftSet(Document Document, List<Quotation> Quotations, List<Draft> Drafts)
{
    /// <summary>Starts from what the reader gives.</summary>
    public static DraftSet From(Document document)
    {
        var drafts = new List<Draft>(document.Attributions.Length);
        foreach (var attribution in document.Attributions)
        {
            var draft = new Draft { Cue = document.SpanOf(attribution.Cue), Source = attribution.Source is { } s ? document.SpanOf(WithoutEdgePunctuation(document, s)) : null, Confidence = attribution.Confidence };
            draft.Rules.Add("reader");
            foreach (var run in attribution.Content)
            {
                draft.Content.Add(document.SpanOf(run));
            }

            drafts.Add(draft);
        }

        return new DraftSet(document, QuotationFinder.Find(document.Text), drafts);
    }

    /// <summary>Whether two spans lie in one paragraph (no line break between them).</summary>
    public bool SameParagraph(TextSpan a, TextSpan b)
    {
        var (first, second) = a < b ? (a, b) : (b, a);
        return first.End >= second.Start || !Document.Text.SliceSpan(new TextSpan(first.End, second.Start)).Contains('\n');
    }

    /// <summary>Whether a quotation ends as speech before a tag does: a comma or the end of a sentence inside its last mark, or a comma after it.</summary>
    public bool EndsAsSpeech(TextSpan quotation)
    {
        var inside = Document.Text.SliceSpan(quotation).TrimEnd("”“\"»’'").TrimEnd();
        var after = Document.Text.SliceSpan(new TextSpan(quotation.End, Document.Text.Length)).TrimStart();
        return inside is [.., ',' or '.' or '?' or '!' or '…' or '-' or '—' or '–'] || after is [',', ..];
    }

    /// <summary>How many words with a letter or digit lie in <paramref name="span"/>.</summary>
    public int WordCount(TextSpan span)
    {
        var words = Document.WordsIn(span);
        return Enumerable.Range(words.First, words.Count).Count(i => char.IsLetterOrDigit(Document.Text.SliceSpan(Document.Words[i].Span)[0]));
    }

    private static WordRange WithoutEdgePunctuation(Document document, WordRange range)
    {
        while (range.Count > 1 && document.TextOf(range.Last) is "," or ";" or ":")
        {
            range = range with { End = range.Last };
        }

        return range;
    }
}
