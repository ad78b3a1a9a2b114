using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that are something somebody says or thinks: "X's warning", "his decision". Whoever it belongs to speaks.</summary>
internal sealed class PossessiveSource(Tree tree, Entities entities, PronounSource pronouns)
{
    /// <summary>Whose words they are, or <see langword="null"/> where the source is nothing of the kind.</summary>
    public Answer? Resolve(Description description)
    {
        if (!Nouns.IsUtterance(description.NounText))
        {
            return null;
        }

        for (int i = description.Words.First; i < description.Noun; i++)
        {
            if (pronouns.Is(i) && Genders.OfWord(tree.Lower(i)) != Gender.Unknown)
            {
                return pronouns.Resolve(i, null);
            }

            if (tree.Text(i) is "'s" or "’s" or "'" or "’" && entities.At(i - 1) is { } owner)
            {
                return Answer.Sure(owner, 0.8f, $"whose {description.NounText} it is");
            }
        }

        return null;
    }
}
