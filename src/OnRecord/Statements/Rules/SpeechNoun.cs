using OnRecord.Documents;

namespace OnRecord.Statements.Rules;

/// <summary>A noun of speech with its sender and a that-clause: <c>a clear message from the allies that the border stays open</c>. The noun is the cue.</summary>
internal static class SpeechNoun
{
    public const string Name = "speech-noun";

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "message", "messages", "signal", "signals", "warning", "warnings", "statement", "statements", "assurance", "assurances", "complaint", "complaints", "reminder",
    };

    public static void Apply(DraftSet set)
    {
        var document = set.Document;
        for (int noun = 0; noun < document.Words.Length; noun++)
        {
            if (Nouns.Contains(document.TextOf(noun)) && !set.Drafts.Any(d => d.Cue.Overlaps(document.Words[noun].Span)) && Draft(document, noun) is { } draft)
            {
                set.Drafts.Add(draft);
            }
        }
    }

    private static Draft? Draft(Document document, int noun)
    {
        int clause = Subtree.Children(document, noun).FirstOrDefault(i => document.Words[i].Relation is "acl" or "ccomp" && IsThatClause(document, i), -1);
        int sender = Subtree.Children(document, noun).FirstOrDefault(i => document.Words[i].Relation == "nmod" && CaseOf(document, i) is "from", -1);
        if (clause < 0 || sender < 0)
        {
            return null;
        }

        var source = Subtree.Around(document, sender);
        var draft = new Draft { Cue = document.Words[noun].Span, Source = document.SpanOf(source with { First = source.First + 1 }), Confidence = 0.7f };
        draft.Add(document.SpanOf(Subtree.Around(document, clause)), Name);
        return draft;
    }

    private static bool IsThatClause(Document document, int clause) =>
        Subtree.Child(document, clause, "mark") is { } mark && document.TextOf(mark).Equals("that", StringComparison.OrdinalIgnoreCase);

    private static string? CaseOf(Document document, int noun) => Subtree.Child(document, noun, "case") is { } word ? document.TextOf(word).ToLowerInvariant() : null;
}
