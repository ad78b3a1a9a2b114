using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>An office given once for a list of names: "presidential candidates X and Y", "Sens. X of Illinois and Y of Maine".</summary>
internal static class OfficeOfSeveral
{
    private const int Longest = 24;

    /// <summary>The office of each of the list that the name at <paramref name="name"/> stands in, in the singular; otherwise <see langword="null"/>.</summary>
    public static string? Find(Tree tree, Entities entities, int name)
    {
        int at = name - 1;
        while (at > 0 && name - at < Longest && tree.SameSentence(at, name) && IsListed(tree, entities, at))
        {
            at--;
        }

        return at >= 0 && tree.SameSentence(at, name) && IsPlural(tree, at) && !IsHeading(tree, at) && IsList(tree, entities, at + 1) ? Singular(tree, at) : null;
    }

    // in a headline any noun before a name is capitalised
    private static bool IsHeading(Tree tree, int noun) => tree.IsHeadline(noun) && char.IsUpper(tree.Text(noun)[0]) && tree.Lower(noun) is not ("sens" or "sens." or "reps" or "reps." or "govs" or "govs.");

    // two names at least, joined by "and"
    private static bool IsList(Tree tree, Entities entities, int first)
    {
        int end = first;
        while (end < tree.Count && tree.SameSentence(end, first) && IsListed(tree, entities, end))
        {
            end++;
        }

        var list = Enumerable.Range(first, end - first).ToList();
        return entities.At(first) is { Kind: ActorKind.Person } && list.Exists(i => tree.Lower(i) is "and" or "&") && list.Select(entities.At).Where(e => e is { Kind: ActorKind.Person }).Distinct().Count() > 1;
    }

    private static bool IsListed(Tree tree, Entities entities, int word) =>
        !IsPlural(tree, word) && (entities.At(word) is not null || tree[word].Upos == "PROPN" || tree.Lower(word) is "," or "and" or "&" or "of" or "(" or ")" or "-" or ".");

    private static bool IsPlural(Tree tree, int word) => tree.Lower(word).TrimEnd('.') is "sens" or "reps" or "govs"
        || (tree[word].Xpos is "NNS" or "NNPS" && !Nouns.IsOffice(tree.Lower(word)) && Nouns.IsOffice(Nouns.Singular(tree.Lower(word))));

    private static string Singular(Tree tree, int noun)
    {
        int first = noun;
        while (tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" || tree.Text(first - 1) is "'s" or "’s"))
        {
            first--;
        }

        string word = tree.Text(noun);
        string one = word.EndsWith("s.", StringComparison.Ordinal) ? word[..^2] + "." : Nouns.Singular(word);
        return first == noun ? one : RoleText.Of(tree, new WordRange(first, noun)) + " " + one;
    }
}
