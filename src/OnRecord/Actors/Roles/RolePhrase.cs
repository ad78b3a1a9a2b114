using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>The words of an office from its first to its last: "former chief of staff to the governor of Ohio".</summary>
internal static class RolePhrase
{
    private const int Longest = 16;

    /// <summary>The phrase that starts at <paramref name="first"/>, without an article; <see langword="null"/> where its noun is no office.</summary>
    public static WordRange? At(Tree tree, int first)
    {
        first += tree.Lower(first) is "a" or "an" or "the" ? 1 : 0;
        int noun = first;
        while (tree.SameSentence(noun, first) && (IsBefore(tree, noun) || (IsNoun(tree, noun) && (IsNoun(tree, noun + 1) || tree.Text(noun + 1) is "-"))))
        {
            noun++;
        }

        return tree.SameSentence(noun, first) && IsNoun(tree, noun) && Nouns.IsOffice(tree.Lower(noun)) ? new WordRange(first, End(tree, noun)) : null;
    }

    /// <summary>The phrase around the noun at <paramref name="noun"/>, with the words before it.</summary>
    public static WordRange Around(Tree tree, int noun)
    {
        int first = noun;
        while (tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || tree.Text(first - 1) is "-" or "'s" or "’s"))
        {
            first--;
        }

        return new WordRange(first, End(tree, noun));
    }

    private static bool IsBefore(Tree tree, int word) => tree[word].Upos is "ADJ" or "ADV" or "NUM" || tree.Text(word) is "-" or "'s" or "’s" || (tree[word].Upos == "VERB" && tree[word].Relation == "amod");

    private static bool IsNoun(Tree tree, int word) => word < tree.Count && tree[word].Upos is "NOUN" or "PROPN";

    // "of ...", "for ...", "at ..." behind the noun, as long as nothing but nouns and their words follow
    private static int End(Tree tree, int noun)
    {
        int end = noun + 1;
        while (tree.SameSentence(end, noun) && end - noun < Longest
            && (tree[end].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || tree.Lower(end) is "the" or "a" or "an" or "of" or "for" or "at" or "in" or "to" or "on" or "-" or "'s" or "’s" or "&" || (tree.Lower(end) is "and" && tree[end + 1].Upos is "NOUN" or "PROPN" or "ADJ")))
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
