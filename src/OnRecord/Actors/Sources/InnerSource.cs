using System.Collections.Frozen;
using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>Whoever speaks inside what another says, as the inner verb or noun has them.</summary>
internal static class InnerSource
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.Ordinal, "claim claims statement warning warnings assertion allegation allegations promise pledge vow threat accusation suggestion complaint argument prediction remark insistence".Split(' '));

    /// <summary>Whether the word is a noun for what is said, with a clause behind it.</summary>
    public static bool IsTellingNoun(Tree tree, int word) => tree[word].Upos == "NOUN" && Nouns.Contains(tree.Lower(word)) && tree.Lower(word + 1) == "that";

    /// <summary>"Y had said", "Y as saying", "Y telling him", "she was told by Y"; <see langword="null"/> where nobody is named.</summary>
    public static WordRange? OfVerb(Tree tree, WordRange content, int verb, List<int> below)
    {
        if (below.Exists(i => tree[i].Relation == "nsubj:pass"))
        {
            int agent = below.FindIndex(i => i > verb && tree[i].Relation is "obl" or "obl:agent" && tree.Lower(tree.Subtree(i).First) == "by");
            return agent < 0 ? null : Without(tree.Subtree(below[agent]), 1);
        }

        bool alone = tree[verb].Xpos == "VBG" && !below.Exists(i => tree[i].Upos == "AUX");
        if (alone)
        {
            int last = tree.Lower(verb - 1) == "as" ? verb - 2 : verb - 1;
            return last >= content.First && tree[last].Upos is "PROPN" or "NOUN" or "PRON" ? new WordRange(tree.Subtree(tree.Bearer(last)).First, last + 1) : null;
        }

        // an indirect object in front of its verb is a subject that the tree has taken for one
        int subject = below.FindIndex(i => i < verb && tree[i].Relation is "nsubj" or "iobj");
        return subject >= 0 && tree.Subtree(below[subject]) is var found && found.End <= verb ? found : null;
    }

    /// <summary>"Y's claim"; <see langword="null"/> where it is nobody's.</summary>
    public static WordRange? OfNoun(Tree tree, List<int> below, int noun)
    {
        int owner = below.FindIndex(i => i < noun && tree[i].Relation == "nmod:poss");
        if (owner < 0 || tree.Lower(below[owner]) is "its" or "whose")
        {
            return null;
        }

        var words = tree.Subtree(below[owner]);
        return tree.Lower(words.End - 1) is "'s" or "’s" or "'" or "’" ? new WordRange(words.First, words.End - 1) : words;
    }

    private static WordRange Without(WordRange words, int first) => new(words.First + first, words.End);
}
