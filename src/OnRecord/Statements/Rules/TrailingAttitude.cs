using OnRecord.Documents;

namespace OnRecord.Statements.Rules;

/// <summary>A claim with the holder's certainty behind a comma: <c>The talks will fail, the ministers are sure</c>. What stands before the comma is the content.</summary>
internal static class TrailingAttitude
{
    public const string Name = "trailing-attitude";

    public static void Apply(DraftSet set)
    {
        foreach (var sentence in set.Document.Sentences)
        {
            for (int i = sentence.Words.First + 4; i < sentence.Words.End; i++)
            {
                if (set.Document.TextOf(i) is "sure" or "certain" or "convinced" or "confident" && Draft(set.Document, sentence.Words, i) is { } draft
                    && !set.Drafts.Any(d => d.Cue.Overlaps(draft.Cue)))
                {
                    set.Drafts.Add(draft);
                }
            }
        }
    }

    private static Draft? Draft(Document document, WordRange sentence, int adjective)
    {
        bool closes = adjective + 2 >= sentence.End && document.Words[adjective].Relation is "parataxis" or "ccomp" or "root";
        if (!closes || Subtree.Child(document, adjective, "cop", "aux:pass") is not { } copula || Subtree.Child(document, adjective, "nsubj", "nsubj:pass") is not { } subject)
        {
            return null;
        }

        var source = Subtree.Around(document, subject);
        int comma = source.First - 1;
        if (comma <= sentence.First + 1 || document.TextOf(comma) != ",")
        {
            return null;
        }

        var draft = new Draft { Cue = document.SpanOf(new WordRange(copula, adjective + 1)), Source = document.SpanOf(source), Confidence = 0.7f };
        draft.Add(document.SpanOf(new WordRange(sentence.First, comma)), Name);
        return draft;
    }
}
