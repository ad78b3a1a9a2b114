using OnRecord.Documents;

namespace OnRecord.Statements.Rules;

/// <summary>A paragraph of a name, a colon and a quotation that nobody claims: <c>Name: "..."</c>. The colon is the cue, what stands before it the source.</summary>
internal static class NameAndColon
{
    public const string Name = "name-colon";

    private const int FewestWords = 4, LongestSource = 10;

    public static void Apply(DraftSet set)
    {
        foreach (var quotation in set.Quotations)
        {
            if (set.WordCount(quotation.Whole) < FewestWords || set.Drafts.Any(d => quotation.Pieces.Any(d.Claims)) || SpeakerBefore(set, quotation.Whole) is not var (source, colon))
            {
                continue;
            }

            var draft = new Draft { Cue = colon, Source = source, Confidence = 0.8f };
            foreach (var piece in quotation.Pieces)
            {
                draft.Add(piece, Name);
            }

            set.Drafts.Add(draft);
        }
    }

    // the words before the colon, back to the start of the paragraph: a name is among them and no verb
    private static (TextSpan Source, TextSpan Colon)? SpeakerBefore(DraftSet set, TextSpan quotation)
    {
        var document = set.Document;
        int colon = document.WordsIn(new TextSpan(0, quotation.Start)).End - 1, first = colon;
        if (colon < 1 || document.TextOf(colon) != ":")
        {
            return null;
        }

        while (first > 0 && colon - first < LongestSource + 1 && set.SameParagraph(document.Words[first - 1].Span, quotation))
        {
            first--;
        }

        var source = new WordRange(first, colon);
        bool fits = source.Count is > 0 and <= LongestSource && document.Names.Any(n => source.Contains(n.Words))
            && !Enumerable.Range(source.First, source.Count).Any(i => document.Words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || document.TextOf(i) is "." or "!" or "?");
        return fits ? (document.SpanOf(source), document.Words[colon].Span) : null;
    }
}
