using System.Collections.Frozen;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>
/// Conditions that no conjunction opens: what was given for a stand ("voted for it after concessions from the minister"), what must be given first ("as a precondition of lifting
/// the ban"), and that the time for it has not come ("was not ready to do so yet", "too early to lift the ban"). <c>Specs/Positions/conditions.md</c> has the cases.
/// </summary>
internal static class UnmarkedConditions
{
    private static readonly FrozenSet<string> Given =
        "concession assurance reassurance guarantee safeguard undertaking pledge promise amendment compromise".Split(' ').Select(AttitudeWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The condition that opens at <paramref name="word"/>, or <see langword="null"/>.</summary>
    public static Condition? At(Document document, int word) => document.TextOf(word).ToLowerInvariant() switch
    {
        "after" or "following" => AfterGiven(document, word),
        "ready" or "prepared" or "willing" or "right" => NotYet(document, word),
        "early" or "soon" => TooEarly(document, word),
        "precondition" or "pre-condition" or "prerequisite" or "condition" => First(document, word),
        _ => null,
    };

    // "after | key concessions from the minister": the noun is what somebody gave, and what came after it is a vote, an agreement, support
    private static Condition? AfterGiven(Document document, int word)
    {
        int noun = document.Words[word].Head;
        if (noun <= word || document.Words[word].Relation is not ("case" or "mark") || !Given.Contains(AttitudeWords.Stem(document.TextOf(noun))))
        {
            return null;
        }

        int limits = VerbAbove(document, noun);
        return limits >= 0 && StandCondition.IsStandVerb(document, limits) ? new Condition(ConditionKind.Met, new WordRange(word, Subtree.Around(document, noun).End), limits) : null;
    }

    // "the party was not ready to do so yet", "the time is not yet right": the clause says that it is so now
    private static Condition? NotYet(Document document, int word)
    {
        var clause = Subtree.Around(document, word);
        bool has(params ReadOnlySpan<string> words)
        {
            for (int i = clause.First; i < clause.End; i++)
            {
                if (words.Contains(document.TextOf(i).ToLowerInvariant()))
                {
                    return true;
                }
            }

            return false;
        }

        return has("not", "n't", "n’t") && has("yet") ? new Condition(ConditionKind.NotYet, ClauseOf(document, word), word) : null;
    }

    // "it is too early to lift the ban"; "too early to tell" says nothing of a stand
    private static Condition? TooEarly(Document document, int word)
    {
        bool isToo = word > 0 && document.TextOf(word - 1).Equals("too", StringComparison.OrdinalIgnoreCase);
        int? what = isToo ? Subtree.Child(document, word, "xcomp", "ccomp", "advcl", "csubj") : null;
        return what > word && StandCondition.IsStandVerb(document, what.Value) ? new Condition(ConditionKind.NotYet, ClauseOf(document, word), word) : null;
    }

    // "strengthen the code as a precondition of lifting the ban", "an end to the shelling is a precondition for talks": the clause says what must come first
    private static Condition? First(Document document, int word)
    {
        var (first, last) = (document.Words[word].Head, Subtree.Child(document, word, "nmod", "acl", "advcl") ?? Lifted(document, word));
        bool isRole = Subtree.Child(document, word, "case", "mark") is { } preposition && document.TextOf(preposition).Equals("as", StringComparison.OrdinalIgnoreCase);
        bool isSaidOf = Subtree.Child(document, word, "cop") is not null && !document.TextOf(word).Equals("condition", StringComparison.OrdinalIgnoreCase);
        if (last is null || last < word || !(isSaidOf || isRole && document.Words[first].Upos == "VERB"))
        {
            return null;
        }

        return new Condition(ConditionKind.Met, ClauseOf(document, isSaidOf ? word : first), last.Value);
    }

    // "as a precondition | of lifting the ban": where the tree has the verb hang on the clause's
    private static int? Lifted(Document document, int word) =>
        word + 2 < document.Words.Length && document.TextOf(word + 1).ToLowerInvariant() is "of" or "for" && document.Words[word + 2].Upos == "VERB" ? word + 2 : null;

    // without the comma and the "and" before it
    private static WordRange ClauseOf(Document document, int word)
    {
        var clause = Subtree.Around(document, word);
        int first = clause.First;
        while (first < word && document.Words[first].Upos is "PUNCT" or "CCONJ" or "SCONJ")
        {
            first++;
        }

        return new WordRange(first, clause.End);
    }

    private static int VerbAbove(Document document, int word)
    {
        for (int steps = 0; steps < 4 && document.Words[word].Head != word; steps++)
        {
            word = document.Words[word].Head;
            if (document.Words[word].Upos == "VERB")
            {
                return word;
            }
        }

        return -1;
    }
}
