using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>
/// Finds the words that limit what is said or done, by the words that open them and the dependency tree. Clauses that only look like conditions (indirect questions, "even if",
/// points in time, what never came about) are left out; <c>Specs/Positions/conditions.md</c> has the cases.
/// </summary>
internal static class ConditionFinder
{
    private const int FewestWords = 3;

    /// <summary>The conditions that open inside <paramref name="range"/>, in order of text.</summary>
    public static IEnumerable<Condition> Find(Document document, WordRange range)
    {
        for (int word = range.First; word < range.End; word++)
        {
            if (Marker.At(document, word) is { } marker)
            {
                if (Read(document, word, marker) is { } found)
                {
                    yield return found;
                }

                word += marker.Words.Length - 1;
            }
            else if (UnmarkedConditions.At(document, word) is { } other)
            {
                yield return other;
            }
        }
    }

    private static Condition? Read(Document document, int first, Marker marker)
    {
        int last = first + marker.Words.Length - 1;
        int head = ClauseOf(document, last);
        int limits = LimitedBy(document, head, first, last);
        if (head < 0 || limits < 0 || NotACondition.Is(document, marker, first, head, limits))
        {
            return null;
        }

        var words = new WordRange(first, EndOf(document, head, last, marker));
        limits = limits < first && OpensQuotation(document, first) ? ClauseAfter(document, words) ?? limits : limits;
        bool isLongEnough = words.Count >= marker.Words.Length + (marker.Kind is ConditionKind.If or ConditionKind.While ? FewestWords - 1 : 1);
        return isLongEnough && (!marker.NeedsRefusal || Refusal.Is(document, limits)) ? new Condition(marker.Kind, words, limits) : null;
    }

    // he said: "If we lose, | we will resign": where the tree has the first clause hang on "said"
    private static int? ClauseAfter(Document document, WordRange condition)
    {
        int end = document.Sentences[document.Words[condition.First].Sentence].Words.End;
        int verb = Enumerable.Range(condition.End, Math.Max(0, end - condition.End))
            .FirstOrDefault(i => document.Words[i].Upos is "VERB" && Subtree.Child(document, i, "nsubj", "nsubj:pass") > condition.First, -1);
        return verb < 0 ? null : verb;
    }

    /// <summary>Whether quoted words begin with <paramref name="word"/>.</summary>
    internal static bool OpensQuotation(Document document, int word) => word > 0 && document.TextOf(word - 1) is "\"" or "\u201c" or "'" or "\u2018" or ":";

    // the word that the marker's last word introduces: the verb of its clause, or its noun
    private static int ClauseOf(Document document, int last)
    {
        var word = document.Words[last];
        if (word.Relation is "mark" or "case" or "advmod" or "fixed" && word.Head != last)
        {
            int head = word.Relation == "fixed" ? document.Words[word.Head].Head : word.Head;
            return head > last ? head : Following(document, last);
        }

        return Following(document, last);
    }

    // "provided", "subject", "exchange" may head their clause: what follows hangs on them
    private static int Following(Document document, int last)
    {
        var sentence = document.Sentences[document.Words[last].Sentence].Words;
        for (int i = last + 1; i < sentence.End; i++)
        {
            int head = document.Words[i].Head;
            if (head == i || head <= last)
            {
                return document.Words[i].Upos == "PUNCT" ? -1 : i;
            }
        }

        return -1;
    }

    // the first word outside the condition on the way up the tree; of "the deal is subject to approval" the subject
    private static int LimitedBy(Document document, int head, int first, int last)
    {
        for (int steps = 0; head >= 0 && steps < 50; steps++)
        {
            int above = document.Words[head].Head;
            if (above == head)
            {
                return head <= last ? Subtree.Child(document, head, "nsubj", "nsubj:pass") ?? -1 : -1;
            }

            bool isVerb = document.Words[head].Upos is "VERB" or "AUX" or "ADJ";
            bool isPhrase = document.Words[head].Relation == "nmod" && document.Words[above].Relation == "nsubj";
            if (above < first || above > last)
            {
                // "talks are out of the question as long as he rules": the tree may hang what is limited on the words that open the condition
                if (head >= first && head <= last && Subtree.Child(document, head, "nsubj", "nsubj:pass") is { } subject && subject < first)
                {
                    return subject;
                }

                return (isVerb || isPhrase) && document.Words[above] is { Upos: "NOUN", Relation: "obj" or "obl" or "nsubj" } noun ? noun.Head : above;
            }

            head = above;
        }

        return -1;
    }

    private static int EndOf(Document document, int head, int last, Marker marker)
    {
        int end = Math.Max(Math.Max(Subtree.Around(document, head).End, Subtree.Around(document, last).End), last + 1);
        while (marker.Kind is ConditionKind.Without or ConditionKind.Exchange && GoesOn(document, end))
        {
            end = Subtree.Around(document, document.Words[end].Head).End;
        }

        end = GoesOnWithTo(document, end) ? Subtree.Around(document, document.Words[end].Head).End : end;
        end = OpensQuotation(document, last - marker.Words.Length + 1) ? Comma(document, end) : end;
        end = FullStop(document, last + 1, end);
        while (end - 1 > last && document.Words[end - 1].Upos == "PUNCT")
        {
            end--;
        }

        return end;
    }

    // "if he does not want | to take part": where the tree may have given the infinitive to the verb after it
    private static bool GoesOnWithTo(Document document, int next) =>
        next < document.Words.Length && document.Words[next - 1].Upos == "VERB" && document.Words[next] is { Upos: "PART" } word && word.Head > next && document.Words[word.Head].Upos == "VERB";

    // "If we lift | the sanctions now, we": where the tree has crossed its arcs, the clause before the main one goes on to its comma
    private static int Comma(Document document, int end)
    {
        int sentence = document.Sentences[document.Words[end - 1].Sentence].Words.End, at = end;
        while (at < sentence && document.TextOf(at) is not ("," or "." or "!" or "?" or "\"" or "\u201d"))
        {
            at++;
        }

        return at < sentence && document.TextOf(at) == "," ? at : end;
    }

    // several sentences between two quotation marks may be read as one
    private static int FullStop(Document document, int from, int end)
    {
        while (from < end && document.TextOf(from) is not ("." or "!" or "?"))
        {
            from++;
        }

        return from;
    }

    // "without justice | for the dead": a phrase right behind a noun is the noun's, where the tree may have given it to the verb
    private static bool GoesOn(Document document, int next) =>
        next < document.Words.Length && document.Words[next] is { Relation: "case" } word && word.Head > next && document.TextOf(next) is "of" or "for" or "on" or "to";
}
