using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>The words of an office from its first to its last: "former chief of staff to the governor of Ohio".</summary>
internal static class RolePhrase
{
    private const int Longest = 16;

    /// <summary>The phrase that starts at <paramref name="first"/>, without an article; <see langword="null"/> where its noun is no office.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="first">Its first word or article.</param>
    /// <param name="brief">Whether only "of ..." and "for ..." behind the noun belong to it.</param>
    public static WordRange? At(Tree tree, int first, bool brief = false)
    {
        first += tree.Lower(first) is "a" or "an" or "the" ? 1 : 0;
        int noun = first;
        while (tree.SameSentence(noun, first) && (IsBefore(tree, noun) || (IsNoun(tree, noun) && (IsNoun(tree, noun + 1) || tree.Text(noun + 1) is "-"))))
        {
            noun++;
        }

        return tree.SameSentence(noun, first) && IsNoun(tree, noun) && Nouns.IsOffice(tree.Lower(noun)) && tree.Lower(noun) is not ("woman" or "man") ? new WordRange(first, End(tree, noun, brief)) : null;
    }

    /// <summary>The phrase around the noun at <paramref name="noun"/>, with the words before it.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="brief">Whether only "of ..." and "for ..." behind the noun belong to it.</param>
    public static WordRange Around(Tree tree, int noun, bool brief = false)
    {
        int first = noun;
        while (tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || (tree[first - 1].Upos == "VERB" && tree[first - 1].Relation == "amod") || tree.Text(first - 1) is "-" or "'s" or "’s"))
        {
            first--;
        }

        return new WordRange(first, brief && tree.Lower(noun + 1) is not ("of" or "for") ? noun + 1 : End(tree, noun, brief));
    }

    private static bool IsBefore(Tree tree, int word) => tree[word].Upos is "ADJ" or "ADV" or "NUM" || tree.Text(word) is "-" or "'s" or "’s" || (tree[word].Upos == "VERB" && tree[word].Relation == "amod");

    private static bool IsNoun(Tree tree, int word) => word < tree.Count && tree[word].Upos is "NOUN" or "PROPN";

    // "of ...", "for ...", "at ..." behind the noun, as long as nothing but nouns and their words follow
    private static int End(Tree tree, int noun, bool brief = false)
    {
        int end = noun + 1;
        while (tree.SameSentence(end, noun) && end - noun < Longest
            && (tree[end].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || tree.Lower(end) is "the" or "a" or "an" or "of" or "for" or "-" || (!brief && tree.Lower(end) is "at" or "in" or "to" or "on") || tree.Lower(end) is "&" || tree.Lower(end) is "-" or "&" || (end > noun + 1 && tree.Text(end) is "'s" or "’s") || (tree.Lower(end) is "and" && (tree.Lower(end + 1) is "the" || tree[end + 1].Upos is "NOUN" or "PROPN" or "ADJ"))))
        {
            end++;
        }

        while (end > noun + 1 && tree[end - 1].Upos is not ("NOUN" or "PROPN" or "NUM"))
        {
            end--;
        }

        return end;
    }
}
