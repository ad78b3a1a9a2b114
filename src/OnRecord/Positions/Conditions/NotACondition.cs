using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>What opens like a condition and is none.</summary>
internal static class NotACondition
{
    /// <summary>Whether the clause or phrase under <paramref name="head"/> is none.</summary>
    public static bool Is(Document document, Marker marker, int first, int head, int limits) => marker.Words[^1] switch
    {
        "if" => (!ConditionFinder.OpensQuotation(document, first) && IsQuestion(document, head, limits)) || IsIdiom(document, first, first + marker.Words.Length) || NeverCameAbout(document, limits),
        "until" or "till" or "before" => IsTime(document, head),
        "as" => !HasVerb(document, first + marker.Words.Length, head),
        "provided" or "providing" => document.Words[first].Relation.StartsWith("csubj", StringComparison.Ordinal) || Subtree.Child(document, first, "nsubj", "aux", "aux:pass", "obl:agent") is not null || !HasFiniteVerb(document, first),
        "condition" => true,
        _ => false,
    };

    // "asked if", "to see if", "whether or not"
    private static bool IsQuestion(Document document, int head, int limits) =>
        document.Words[head].Relation is "ccomp" or "csubj" || document.TextOf(limits).ToLowerInvariant() is
            "ask" or "asked" or "asking" or "asks" or "wonder" or "wondered" or "wondering" or "wonders" or "know" or "knew" or "see" or "check" or "unclear" or "uncertain" or "doubt" or "doubted" or "find" or "sure";

    // "even if", "as if", "what if", "if only", "if anything", "if not"
    private static bool IsIdiom(Document document, int first, int next)
    {
        string before = first > 0 ? document.TextOf(first - 1).ToLowerInvariant() : "", after = next < document.Words.Length ? document.TextOf(next).ToLowerInvariant() : "";
        return before is "even" or "as" or "what" || after is "only" or "anything" or "so" or "not" or "necessary" or "possible" or "ever" or "any";
    }

    // "would have voted for it if": said of what is past
    private static bool NeverCameAbout(Document document, int limits)
    {
        string[] aux = [.. Subtree.Children(document, limits).Where(c => document.Words[c].Upos == "AUX").Select(c => document.TextOf(c).ToLowerInvariant())];
        return aux.Contains("have") && aux.Intersect(["would", "could", "might", "should"], StringComparer.Ordinal).Any();
    }

    // "as long as the old one", "as long as three hours": a measure
    private static bool HasVerb(Document document, int from, int head)
    {
        var clause = Subtree.Around(document, head);
        return Enumerable.Range(from, Math.Max(0, clause.End - from)).Any(i => document.Words[i].Upos is "VERB" or "AUX");
    }

    private static bool HasFiniteVerb(Document document, int first)
    {
        int end = document.Sentences[document.Words[first].Sentence].Words.End;
        return Enumerable.Range(first + 1, end - first - 1).Any(i => document.Words[i].Xpos is "VBZ" or "VBP" or "VBD" or "MD");
    }

    // a day, a month, a year, an hour: when, not on what condition
    private static bool IsTime(Document document, int head)
    {
        string word = document.TextOf(head).ToLowerInvariant();
        return document.Words[head].Upos is "NUM" or "ADV" or "PRON" or "ADP" || char.IsAsciiDigit(word[0]) || word is
            "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august"
            or "september" or "october" or "november" or "december" or "week" or "weeks" or "month" or "months" or "year" or "years" or "day" or "days" or "today" or "tomorrow" or "yesterday"
            or "spring" or "summer" or "autumn" or "winter" or "night" or "evening" or "morning" or "noon" or "midnight" or "dawn" or "hour" or "minute" or "time" or "end" or "now" or "recently" or "weekend" or "decade" or "century";
    }
}
