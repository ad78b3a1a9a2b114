using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>Offices given with "as": "Lee served for years as a judge", "his career as a business executive".</summary>
internal static class AsOffice
{
    private const int Farthest = 16;

    /// <summary>The office that a subject or owner at <paramref name="word"/> is given with "as", or <see langword="null"/>. Another person in between ends the search.</summary>
    public static WordRange? Behind(Tree tree, Entities entities, int word)
    {
        bool owner = tree[word].Relation == "nmod:poss";
        if ((!owner && !tree.IsSubject(word)) || tree.IsQuoted(word))
        {
            return null;
        }

        var self = entities.At(word);
        for (int i = word + 1; i < Math.Min(tree.Count, word + Farthest) && tree.SameSentence(i, word); i++)
        {
            bool other = (entities.At(i) is { Kind: ActorKind.Person } person && !ReferenceEquals(person, self)) || tree.Lower(i) is "he" or "she" or "him" or "her" or "they" or "who" or "," or "if" or "that";
            if (other || tree.IsMark(i))
            {
                return null;
            }

            if (tree.Lower(i) == "as" && tree.Lower(i + 1) is "a" or "an" or "the")
            {
                return Gives(tree, word, i, owner) ? RolePhrase.At(tree, i + 2) : null;
            }
        }

        return null;
    }

    private static bool Gives(Tree tree, int word, int preposition, bool owner) => owner
        ? preposition - word < 4 && tree.Lower(preposition - 1) is "reputation" or "career" or "record" or "job" or "work" or "time" or "tenure" or "years" or "role" or "experience" or "days" or "life" or "term" or "position"
        : Enumerable.Range(word, preposition - word).Any(i => tree.Lower(i) is "served" or "serves" or "serving" or "works" or "worked" or "working" or "acts" or "acted" or "position" or "positions" or "office" or "job" or "role" or "years" or "occupies" or "who");
}
