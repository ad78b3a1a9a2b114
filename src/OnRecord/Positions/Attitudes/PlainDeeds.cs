using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Attitudes;

/// <summary>
/// Acts that an article tells of and that show no attitude by their verb alone: "the state lifted the embargo", "ministers signed the treaty". Only what has happened,
/// by somebody who is named or described, to something that is named; <c>Specs/Positions/told-deeds.md</c> has the cases.
/// </summary>
internal static class PlainDeeds
{
    /// <summary>The deeds whose verb is one of <paramref name="range"/>'s words, in order of text. The sign is 1 for what brings about or keeps its object, -1 for what does away with it, 0 where the verb does not say.</summary>
    public static IEnumerable<Attitude> Find(Document document, WordRange range)
    {
        for (int word = range.First; word < range.End; word++)
        {
            if (document.Words[word].Upos == "VERB" && AttitudeWords.IsIn(AttitudeGroup.Deed, document.TextOf(word)) && HasHappened(document, word)
                && DoerOf(document, word) is { } doer && ThingOf(document, word) is { } thing)
            {
                yield return new Attitude(word, SignOf(document.TextOf(word)), Subtree.Around(document, thing), doer, IsDemand: false);
            }
        }
    }

    private static int SignOf(string verb) => AttitudeWords.Sign(AttitudeGroup.Turn, verb) != 0 ? -1 : AttitudeWords.Sign(AttitudeGroup.Deed, verb);

    // "signed", "has signed", "was signed by"; not "will sign", "to sign", "signing", "has not signed", "if they signed"
    private static bool HasHappened(Document document, int word)
    {
        var helpers = Subtree.Children(document, word).Where(c => document.Words[c].Upos == "AUX").Select(c => document.TextOf(c).ToLowerInvariant()).ToList();
        bool isPast = document.Words[word].Xpos == "VBD" || (document.Words[word].Xpos == "VBN" && helpers.Exists(h => h is "has" or "have" or "had" or "was" or "were"));
        bool isReal = !helpers.Exists(h => h is "will" or "would" or "could" or "can" or "may" or "might" or "should" or "must" or "shall" or "ll" or "'ll" or "’ll");
        bool isSupposed = Subtree.Children(document, word).Any(c => document.Words[c].Relation == "mark" && document.TextOf(c).ToLowerInvariant() is "if" or "unless" or "until" or "whether");
        return isPast && isReal && !isSupposed && !AttitudeFinder.IsNegated(document, word);
    }

    // the subject, its own or that of the verb it is joined to; of a passive the agent
    private static int? DoerOf(Document document, int word)
    {
        if (Subtree.Child(document, word, "nsubj:pass") is not null)
        {
            return Subtree.Child(document, word, "obl:agent") ?? Subtree.Children(document, word).Where(c => document.Words[c].Relation == "obl" && IsBy(document, c)).Select(c => (int?)c).FirstOrDefault();
        }

        int head = document.Words[word].Head;
        return Subtree.Child(document, word, "nsubj") ?? (document.Words[word].Relation == "conj" && document.Words[head].Upos == "VERB" && HasHappened(document, head) ? Subtree.Child(document, head, "nsubj") : null);
    }

    private static bool IsBy(Document document, int word) => Subtree.Child(document, word, "case") is { } by && document.TextOf(by).Equals("by", StringComparison.OrdinalIgnoreCase);

    private static int? ThingOf(Document document, int word) => Subtree.Child(document, word, "obj", "nsubj:pass");
}
