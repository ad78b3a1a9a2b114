using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>What a sentence says its subject is: "Kaine is a former civil rights lawyer", "Lee served as a judge".</summary>
internal static class Predicate
{
    /// <summary>The words of the office that the subject at <paramref name="subject"/> is said to have, or <see langword="null"/>.</summary>
    public static WordRange? After(Tree tree, int subject)
    {
        int head = tree[subject].Head;
        if (tree[subject].Relation != "nsubj" || head <= subject || tree.IsQuoted(subject))
        {
            return null;
        }

        bool copula = tree[head].Upos is "NOUN" or "PROPN" && HasCopula(tree, subject, head);
        int noun = copula ? head : tree.Lower(head) is "served" or "serves" or "works" or "worked" ? AsNoun(tree, head) : -1;
        return noun > 0 && Nouns.IsOffice(tree.Lower(noun)) ? Phrase(tree, noun) : null;
    }

    private static bool HasCopula(Tree tree, int subject, int head)
    {
        for (int i = subject + 1; i < head; i++)
        {
            if (tree.Lower(i) is "not" or "n't" or "n’t" or "no" or "if" or "like")
            {
                return false;
            }

            if (tree[i].Relation == "cop" && tree[i].Head == head)
            {
                return tree.Lower(i) is "is" or "was" or "'s" or "’s";
            }
        }

        return false;
    }

    private static int AsNoun(Tree tree, int verb)
    {
        for (int i = verb + 1; i < Math.Min(tree.Count, verb + 8) && tree.SameSentence(i, verb); i++)
        {
            if (tree[i].Head == verb && tree[i].Relation.StartsWith("obl", StringComparison.Ordinal) && tree[i].Upos is "NOUN" or "PROPN")
            {
                return Enumerable.Range(verb, i - verb).Any(w => tree.Lower(w) == "as" && tree[w].Head == i) ? i : -1;
            }
        }

        return -1;
    }

    // from the words before the noun to the end of "of ..." behind it
    private static WordRange Phrase(Tree tree, int noun)
    {
        int first = noun, end = noun + 1;
        while (tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || tree.Text(first - 1) is "-" or "'s" or "’s"))
        {
            first--;
        }

        while (tree.SameSentence(end, noun) && (tree[end].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" || tree.Lower(end) is "of" or "for" or "at" or "in" or "to" or "-" or "'s" or "’s" or "and") && tree.IsBelow(end, noun))
        {
            end++;
        }

        while (end > noun + 1 && tree[end - 1].Upos is not ("NOUN" or "PROPN" or "NUM"))
        {
            end--;
        }

        return new WordRange(first, end);
    }
}
