using System.Collections.Frozen;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>
/// Which condition in somebody's words limits their stand itself. A condition of what others will do ("if there is a pause, the enemy will use it") limits
/// a forecast, not a stand; <c>Specs/Positions/stand-conditions.md</c> has the cases.
/// </summary>
internal static class StandCondition
{
    // a form stands beside its verb where the stem of the one is not that of the other
    private static readonly FrozenSet<string> StandVerbs =
        "vote voted support back oppose accept reject agree sign ratify approve endorse veto block join lift introduce withdraw resume negotiate talk recognise recognize help give giving send commit promise".Split(' ')
            .Select(AttitudeWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first that does, or <see langword="null"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The words of the evidence.</param>
    /// <param name="predicates">The words in it that show what somebody is for or against.</param>
    /// <param name="isDirect">Whether they are the speaker's own words, in which "he" and "they" are others.</param>
    public static Condition? Of(Document document, WordRange words, IReadOnlyCollection<int> predicates, bool isDirect = false)
    {
        foreach (var condition in ConditionFinder.Find(document, words))
        {
            if (IsWhole(document, condition) && !IsOfReason(document, condition)
                && IsOfStand(document, condition, predicates, isDirect || IsQuoted(document, words, condition.Words.First)))
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>
    /// The first that limits what somebody will do about a thing that is voted on, signed or agreed to ("we will vote against it unless"): it names the stand itself, even where
    /// the thing is only "it" or "the bill"; so do what came before the stand, and that the time for it has not come.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The words of one statement.</param>
    /// <param name="isDirect">Whether they are the speaker's own words, in which "he" and "they" are others.</param>
    public static Condition? OfOwnStand(Document document, WordRange words, bool isDirect = false)
    {
        foreach (var condition in ConditionFinder.Find(document, words))
        {
            bool isQuoted = isDirect || IsQuoted(document, words, condition.Words.First);
            bool saysSo = condition.Kind == ConditionKind.Met || condition.Kind == ConditionKind.NotYet && IsOwn(document, condition.Limits, isQuoted, orIt: true);
            if (IsWhole(document, condition) && (saysSo || (IsStandVerb(document, condition.Limits) && IsOwn(document, condition.Limits, isQuoted))))
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>Whether the word is a verb for what shows a stand when it is done: voting, signing, agreeing.</summary>
    public static bool IsStandVerb(Document document, int word) => AttitudeWords.Stem(document.TextOf(word)) is var stem && StandVerbs.Contains(stem);

    // whether a quotation that began among the words goes on at this one
    private static bool IsQuoted(Document document, WordRange words, int at)
    {
        bool isOpen = false;
        for (int i = words.First; i < at; i++)
        {
            isOpen = document.TextOf(i) switch { "\"" => !isOpen, "\u201c" => true, "\u201d" => false, _ => isOpen };
        }

        return isOpen;
    }

    // "if you do", "unless world leaders": what is cut off or points elsewhere tells a reader nothing; "if you look", "until you prove" is said of anybody; "without facing" says how
    private static bool IsWhole(Document document, Condition condition)
    {
        int[] words = [.. Enumerable.Range(condition.Words.First, condition.Words.Count)];
        bool saysSomething = words.Any(w => document.Words[w].Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "NUM");
        bool isSaidOfAnybody = words.Any(w => document.Words[w].Relation.StartsWith("nsubj", StringComparison.Ordinal) && document.TextOf(w).Equals("you", StringComparison.OrdinalIgnoreCase));
        bool needsNoVerb = condition.Kind is ConditionKind.Without or ConditionKind.Exchange or ConditionKind.Met || document.TextOf(words[0]).ToLowerInvariant() is "conditional" or "subject" or "contingent";
        bool saysHow = condition.Kind == ConditionKind.Without && condition.Words.Count > 1 && document.Words[condition.Words.First + 1].Xpos == "VBG";
        return saysSomething && !isSaidOfAnybody && !saysHow && (needsNoVerb || words.Any(w => document.Words[w].Upos is "VERB" or "AUX" or "ADJ"));
    }

    // "no pause, because if there is one, they will arm again": what limits the reason does not limit the stand
    private static bool IsOfReason(Document document, Condition condition) =>
        condition.Words.First > 0 && document.TextOf(condition.Words.First - 1).Equals("because", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfStand(Document document, Condition condition, IEnumerable<int> predicates, bool isDirect)
    {
        if (condition.Kind is ConditionKind.Met or ConditionKind.NotYet)
        {
            return true;
        }

        int limits = condition.Limits;
        bool showsAttitude = predicates.Any(p => (p < condition.Words.First || p >= condition.Words.End) && (Subtree.Around(document, limits) is var clause && p >= clause.First && p < clause.End || document.Words[limits].Head == p));
        return showsAttitude || IsJudged(document, limits) || IsOwn(document, limits, isDirect) || IsDemanded(document, limits) || Refusal.Is(document, limits);
    }

    // "the door is open if", "aid is conditional on": said of how things are, not of what somebody does
    private static bool IsJudged(Document document, int word) => document.Words[word].Upos is "ADJ" or "NOUN";

    // "we will sign if": what the speakers do themselves, now or later; who is told of is named or a pronoun for those who speak
    private static bool IsOwn(Document document, int word, bool isDirect, bool orIt = false)
    {
        // "if we lift it, we tell everybody": a plain present tells what follows, unless the verb is one that shows a stand
        bool isTold = document.Words[word].Xpos == "VBD" || (document.Words[word].Xpos == "VBP" && document.Words[word].Upos == "VERB" && !IsStandVerb(document, word));
        string? subject = isTold || SubjectOf(document, word) is not { } at ? null : document.TextOf(at).ToLowerInvariant();
        return subject is "i" or "we" || (!isDirect && subject is "he" or "she" or "they") || orIt && subject == "it";
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
