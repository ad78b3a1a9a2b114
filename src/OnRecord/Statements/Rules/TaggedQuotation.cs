using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements.Rules;

/// <summary>
/// A quotation of four words or more that nobody claims, with a verb of speech beside it in its paragraph: <c>"...," X said</c>, <c>"...," said X</c>,
/// <c>X said: "..."</c>. The verb is the cue, its subject the source.
/// </summary>
internal static class TaggedQuotation
{
    public const string Name = "tagged";

    private const int FewestWords = 4, Reach = 14;

    public static void Apply(DraftSet set)
    {
        foreach (var quotation in set.Quotations)
        {
            bool claimed = set.Drafts.Any(d => !quotation.Contains(d.Cue) && quotation.Pieces.Any(d.Claims));
            if (claimed || set.WordCount(quotation.Whole) < FewestWords || CueBeside(set, quotation) is not { } verb)
            {
                continue;
            }

            var cue = set.Document.Words[verb].Span;
            var draft = set.Drafts.Find(d => d.Cue.Contains(cue));
            if (draft is null)
            {
                draft = new Draft { Cue = cue, Source = SubjectOf(set.Document, verb), Confidence = 0.7f };
                set.Drafts.Add(draft);
            }

            foreach (var piece in quotation.Pieces)
            {
                draft.Add(piece, Name);
            }
        }
    }

    private static int? CueBeside(DraftSet set, Quotation quotation)
    {
        var document = set.Document;
        var after = document.WordsIn(new TextSpan(quotation.Whole.End, document.Text.Length));
        for (int i = after.First; set.EndsAsSpeech(quotation.Pieces[^1]) && i < Math.Min(after.End, after.First + Reach) && IsBeside(set, quotation, document.Words[i].Span); i++)
        {
            if (SpeechVerbs.IsCue(document, i))
            {
                return i;
            }

            if (document.TextOf(i) is "." or "!" or "?")
            {
                break;
            }
        }

        return CueBefore(set, quotation);
    }

    // the verb before must lead into the quotation by a comma or a colon
    private static int? CueBefore(DraftSet set, Quotation quotation)
    {
        var document = set.Document;
        int last = document.WordsIn(new TextSpan(0, quotation.Whole.Start)).End - 1;
        if (last < 1 || document.TextOf(last) is not ("," or ":"))
        {
            return null;
        }

        for (int i = last - 1; i >= Math.Max(0, last - Reach) && IsBeside(set, quotation, document.Words[i].Span) && document.TextOf(i) is not ("." or "!" or "?"); i--)
        {
            if (SpeechVerbs.IsCue(document, i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsBeside(DraftSet set, Quotation quotation, TextSpan span) =>
        set.SameParagraph(span, quotation.Whole) && !set.Quotations.Any(q => q != quotation && q.Overlaps(span));

    private static TextSpan? SubjectOf(Document document, int verb) =>
        Subtree.Child(document, verb, "nsubj", "nsubj:outer") is { } subject ? document.SpanOf(Subtree.Around(document, subject)) : null;
}
