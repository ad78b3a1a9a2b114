using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Conditions;

/// <summary>Whether a clause refuses: "will not sign", "no talks can begin", "is impossible", "out of the question".</summary>
internal static class Refusal
{
    /// <summary>Whether the clause of <paramref name="verb"/> does.</summary>
    public static bool Is(Document document, int verb)
    {
        var parts = Subtree.Children(document, verb).Append(verb).ToArray();
        return Array.Exists(parts, p => IsWord(document.TextOf(p))) || Array.Exists(parts, p => IsNothing(document, p));
    }

    private static bool IsWord(string word) => word.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "cannot" or "no" or "nor" or "neither" or "nothing" or "nobody" or "none"
        or "impossible" or "unthinkable" or "refuse" or "refused" or "refuses" or "reject" or "rejected" or "rejects" or "oppose" or "opposed" or "opposes" or "pointless" or "premature";

    // "no talks", "no deal": the noun beside the verb has the no
    private static bool IsNothing(Document document, int word) =>
        document.Words[word].Relation is "nsubj" or "nsubj:pass" or "obj" or "root" or "attr" or "ccomp"
        && Subtree.Children(document, word).Any(c => document.TextOf(c).ToLowerInvariant() is "no" or "neither" or "not");
}
