using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>What a sentence says its subject is: "Kaine is a former civil rights lawyer", "Lee served as a judge".</summary>
internal static class Predicate
{
    private const int Farthest = 6;

    /// <summary>The words of the office that the subject at <paramref name="subject"/> is said to have, or <see langword="null"/>.</summary>
    public static WordRange? After(Tree tree, int subject)
    {
        int head = tree[subject].Head;
        if (tree.Lower(subject - 1) is "if" or "whether" or "unless" or "until" or "once" or "when" || tree[subject].Relation != "nsubj" || head <= subject || tree.IsQuoted(subject))
        {
            return null;
        }

        bool copula = tree[head].Upos is "NOUN" or "PROPN" && HasCopula(tree, subject, head);
        int noun = copula ? head : tree.Lower(head) is "served" or "serves" or "works" or "worked" ? AsNoun(tree, head) : -1;
        return noun > 0 && Nouns.IsOffice(tree.Lower(noun)) && tree.Lower(noun) is not ("woman" or "man") ? RolePhrase.Around(tree, noun) : null;
    }

    /// <summary>The office in "X is a former judge", where the tree does not show it.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="end">The word behind the name.</param>
    public static WordRange? Behind(Tree tree, int end) =>
        tree.Lower(end) is "is" or "was" && tree.Lower(end + 1) is "a" or "an" or "the" && tree.SameSentence(end, end + 1) && !tree.IsQuoted(end) ? RolePhrase.At(tree, end + 1) : null;

    /// <summary>The office that a clause gives its object: "named X water minister", "elected X as mayor".</summary>
    /// <param name="tree">The document.</param>
    /// <param name="name">The name.</param>
    public static WordRange? Given(Tree tree, WordRange name)
    {
        int first = name.End + (tree.Lower(name.End) is "as" or "to" ? 1 : 0);
        return tree.Lower(name.First - 1) is "named" or "appointed" or "elected" or "names" or "appoints" or "naming" or "appointing" && tree.SameSentence(first, name.First - 1) ? RolePhrase.At(tree, first, brief: true) : null;
    }

    /// <summary>The office in a clause behind a name: "X, who is a judge", "X, a physicist who is co-director of Y".</summary>
    /// <param name="tree">The document.</param>
    /// <param name="end">The word behind the name.</param>
    /// <param name="isPast">Whether it was held once: "who was a judge".</param>
    public static WordRange? InClause(Tree tree, int end, out bool isPast)
    {
        isPast = false;
        int who = end;
        while (who < end + Farthest && tree.SameSentence(who, end) && tree[who].Upos is "DET" or "ADJ" or "NOUN" || who == end && tree.Text(who) == ",")
        {
            who++;
        }

        if (tree.Lower(who) is not "who")
        {
            return null;
        }

        int verb = Enumerable.Range(who + 1, Farthest).FirstOrDefault(i => tree.Lower(i) is "is" or "was" or "," or "said" or "became" or "remains" || (tree.Lower(i) is "as" && Serves(tree, who, i)) || !tree.SameSentence(i, who));
        isPast = tree.Lower(verb) is "was";
        return tree.Lower(verb) is "is" or "was" or "became" or "as" or "remains" ? RolePhrase.At(tree, verb + 1) : null;
    }

    // "who served as", "who has worked for years as"
    private static bool Serves(Tree tree, int who, int preposition) =>
        Enumerable.Range(who + 1, preposition - who - 1).Any(i => tree.Lower(i) is "served" or "serves" or "works" or "worked" or "serving" or "acts" or "acted");

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
}
