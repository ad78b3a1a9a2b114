using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Attitudes;

/// <summary>
/// Finds who is for or against what by the dependency tree: verbs ("backed the bill"), nouns ("support for"), judgements ("is wrong"), what should
/// be. The sign of the whole is made of the signs of its parts (Choi and Cardie, "Learning with compositional semantics", 2008).
/// </summary>
internal static class AttitudeFinder
{
    /// <summary>The attitudes whose predicate is one of <paramref name="range"/>'s words, in order of text.</summary>
    public static IEnumerable<Attitude> Find(Document document, WordRange range)
    {
        for (int word = range.First; word < range.End; word++)
        {
            if (At(document, word) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Whether the word is denied: "not", "never", "no", or under "refuse", "fail".</summary>
    internal static bool IsNegated(Document document, int word)
    {
        bool own = Subtree.Children(document, word).Any(c => Lower(document, c) is "not" or "n't" or "n’t" or "never" or "no" or "neither" or "nor" or "hardly");
        int head = document.Words[word].Head;
        bool under = document.Words[word].Relation == "xcomp" && Lower(document, head) is "refuse" or "refused" or "refuses" or "refusing" or "fail" or "failed" or "declined";
        return own ^ under;
    }

    private static Attitude? At(Document document, int word)
    {
        string text = document.TextOf(word);
        var tag = document.Words[word];
        if (tag.Upos is "VERB" && OfVerb(document, word, text) is { } verb)
        {
            return verb;
        }

        if (AttitudeWords.Sign(AttitudeGroup.Judge, text) is not 0 and int judged && tag.Upos is "ADJ" or "NOUN" or "VERB" or "ADV")
        {
            return OfJudge(document, word, judged);
        }

        if (tag.Upos == "NOUN" && AttitudeWords.Sign(AttitudeGroup.Noun, text) is not 0 and int sign)
        {
            return OfNoun(document, word, sign);
        }

        return OfPreposition(document, word) ?? OfDemand(document, word);
    }

    private static Attitude? OfVerb(Document document, int word, string text)
    {
        int sign = AttitudeWords.Sign(AttitudeGroup.Verb, text);
        bool isBare = AttitudeWords.Sign(AttitudeGroup.Bare, text) != 0;
        var oblique = Subtree.Children(document, word).Where(c => document.Words[c].Relation is "obl" or "nmod").Select(c => (Word: c, Case: CaseOf(document, c))).ToList();
        if (oblique.Find(o => o.Case is "against") is { Case: not null } against && (isBare || sign != 0))
        {
            return Make(document, word, -1, against.Word);
        }

        if (isBare && oblique.Find(o => o.Case is "for") is { Case: not null } bareFor)
        {
            return Make(document, word, 1, bareFor.Word);
        }

        if (Subtree.Child(document, word, "compound:prt") is { } particle && Lower(document, particle) == "out" && text.StartsWith("rul", StringComparison.OrdinalIgnoreCase))
        {
            return Make(document, word, -1, ObjectOf(document, word) ?? -1);
        }

        if (sign == 0 && AttitudeWords.Sign(AttitudeGroup.Effect, text) is not 0 and int effect)
        {
            return Make(document, word, effect, Subtree.Child(document, word, "nsubj") ?? -1) with { Holder = -1 };
        }

        return sign == 0 ? null : Make(document, word, sign, ObjectOf(document, word) ?? (oblique.Count > 0 ? oblique[0].Word : -1));
    }

    private static Attitude OfNoun(Document document, int word, int sign)
    {
        int? target = Subtree.Child(document, word, "nmod", "acl", "obl");
        return new Attitude(word, sign, target is { } t ? Subtree.Around(document, t) : default, -1, IsDemand: false);
    }

    // "the plan is wrong", "it is wrong to hold them", "a waste of money", "the misguided plan"
    private static Attitude? OfJudge(Document document, int word, int sign)
    {
        var (tag, subject) = (document.Words[word], Subtree.Child(document, word, "csubj", "ccomp", "xcomp", "advcl", "nsubj", "nsubj:pass", "obj"));
        int? target = tag.Relation == "amod" ? tag.Head : subject ?? (tag.Relation is "xcomp" ? ObjectOf(document, tag.Head, word) : null);
        return Make(document, word, sign, target ?? -1) with { Holder = -1 };
    }

    // "he is against the plan", "in favour of the plan"
    private static Attitude? OfPreposition(Document document, int word)
    {
        string? preposition = CaseOf(document, word);
        bool isPredicate = document.Words[word].Relation is "root" or "ccomp" or "parataxis" or "conj" && Subtree.Child(document, word, "cop") is not null;
        return preposition switch
        {
            "against" when isPredicate => new Attitude(word, IsNegated(document, word) ? 1 : -1, Subtree.Around(document, word), Subtree.Child(document, word, "nsubj") ?? -1, IsDemand: false),
            _ => null,
        };
    }

    private static Attitude? OfDemand(Document document, int word)
    {
        int? modal = Subtree.Children(document, word).Where(c => document.Words[c].Relation is "aux" && Lower(document, c) is "should" or "must" or "ought").Select(c => (int?)c).FirstOrDefault();
        bool need = Lower(document, document.Words[word].Head) is "need" or "needs" or "ought" or "have" or "has" && document.Words[word].Relation == "xcomp";
        return modal is null && !need ? null
            : new Attitude(word, IsNegated(document, word) ? -1 : 1, Subtree.Around(document, word), -1, IsDemand: true);
    }

    private static Attitude Make(Document document, int word, int sign, int target) => new(
        word, IsNegated(document, word) ? -sign : sign, target < 0 ? default : Subtree.Around(document, target), HolderOf(document, word), IsDemand: false);

    private static int? ObjectOf(Document document, int word, int except = -1) =>
        Subtree.Children(document, word).Where(c => c != except && document.Words[c].Relation is "obj" or "nsubj:pass" or "ccomp" or "xcomp" or "csubj:pass")
            .OrderBy(c => document.Words[c].Relation is "obj" or "nsubj:pass" ? 0 : 1).Select(c => (int?)c).FirstOrDefault();

    // the subject; the agent of a passive; for a verb that hangs from another ("pledged to oppose", "met and backed"), the other's
    private static int HolderOf(Document document, int word)
    {
        for (int steps = 0; steps < 4; steps++)
        {
            bool passive = Subtree.Child(document, word, "nsubj:pass") is not null;
            if ((passive ? Subtree.Child(document, word, "obl:agent") : Subtree.Child(document, word, "nsubj")) is { } holder)
            {
                return holder;
            }

            if (passive || document.Words[word].Relation is not ("xcomp" or "conj" or "advcl") || document.Words[word].Head == word)
            {
                return -1;
            }

            word = document.Words[word].Head;
        }

        return -1;
    }

    private static string? CaseOf(Document document, int word) =>
        Subtree.Child(document, word, "case", "mark") is { } preposition ? Lower(document, preposition) : null;

    private static string Lower(Document document, int word) => document.TextOf(word).ToLowerInvariant();
}
