using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>
/// Which condition in somebody's words limits their stand itself. A condition of what others will do ("if there is a pause, the enemy will use it") limits
/// a forecast, not a stand; <c>Specs/Positions/stand-conditions.md</c> has the cases.
/// </summary>
internal static class StandCondition
{
    /// <summary>The first that does, or <see langword="null"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The words of the evidence.</param>
    /// <param name="predicates">The words in it that show what somebody is for or against.</param>
    public static Condition? Of(Document document, WordRange words, IReadOnlyCollection<int> predicates)
    {
        foreach (var condition in ConditionFinder.Find(document, words))
        {
            if (IsOfStand(document, condition, predicates))
            {
                return condition;
            }
        }

        return null;
    }

    private static bool IsOfStand(Document document, Condition condition, IEnumerable<int> predicates)
    {
        int limits = condition.Limits;
        bool showsAttitude = predicates.Any(p => (p < condition.Words.First || p >= condition.Words.End) && (Subtree.Around(document, limits) is var clause && p >= clause.First && p < clause.End || document.Words[limits].Head == p));
        return showsAttitude || IsJudged(document, limits) || IsOwn(document, limits) || IsDemanded(document, limits) || Refusal.Is(document, limits);
    }

    // "the door is open if", "aid is conditional on": said of how things are, not of what somebody does
    private static bool IsJudged(Document document, int word) => document.Words[word].Upos is "ADJ" or "NOUN";

    // "we will sign if": what the speakers do themselves, now or later; who is told of is named or a pronoun for those who speak
    private static bool IsOwn(Document document, int word)
    {
        bool isPast = document.Words[word].Xpos == "VBD";
        return !isPast && SubjectOf(document, word) is { } subject && document.TextOf(subject).ToLowerInvariant() is "i" or "we" or "he" or "she" or "they";
    }

    // "talks can begin only when", "the law must stay until": what may or must be
    private static bool IsDemanded(Document document, int word) => Subtree.Children(document, word).Any(c =>
        document.Words[c].Upos == "AUX" && document.TextOf(c).ToLowerInvariant() is "must" or "should" or "can" or "could" or "may" or "ought" or "shall");

    private static int? SubjectOf(Document document, int word)
    {
        for (int steps = 0; steps < 4; steps++)
        {
            if (Subtree.Child(document, word, "nsubj", "nsubj:pass") is { } subject)
            {
                return subject;
            }

            // "we are ready to sign if": the subject is of the verb above
            if (document.Words[word].Relation is not ("xcomp" or "conj"))
            {
                return null;
            }

            word = document.Words[word].Head;
        }

        return null;
    }
}
