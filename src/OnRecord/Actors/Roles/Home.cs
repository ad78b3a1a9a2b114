using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>The place that stands behind a name and completes the title before it: "Gov. X of Ohio", "Sen. X (Vt.)", "President X of Turkey".</summary>
internal static class Home
{
    /// <summary>The place with what joins it to the title, or <see langword="null"/>: " of Ohio", " (Vt.)".</summary>
    /// <param name="tree">The document.</param>
    /// <param name="entities">Its names.</param>
    /// <param name="title">The words of the title.</param>
    /// <param name="end">The word behind the name.</param>
    public static string? Behind(Tree tree, Entities entities, WordRange title, int end)
    {
        if (!tree.SameSentence(end, title.First) || Enumerable.Range(title.First, title.Count).Any(i => tree.Lower(i) is "of" or "to" or "for"))
        {
            return null;
        }

        bool bracket = tree.Text(end) is "(";
        if (tree.Lower(end) is not "of" && !bracket)
        {
            return null;
        }

        int first = end + 1, last = first;
        while (tree.SameSentence(last, end) && last - first < 4 && (tree[last].Upos == "PROPN" || tree.Text(last) is "."))
        {
            last++;
        }

        last -= !bracket && tree.Text(last - 1) is "." && last - first > 1 ? 1 : 0;
        var place = new WordRange(first, last);
        bool known = place.Count > 0 && (IsPlace(tree, entities, first) || (bracket && tree.Text(last - 1).EndsWith('.')));
        return !known || (bracket && tree.Text(last) is not ")") ? null : bracket ? $" ({RoleText.Of(tree, place)})" : $" of {RoleText.Of(tree, place).TrimEnd('.')}";
    }

    private static bool IsPlace(Tree tree, Entities entities, int word) =>
        entities.At(word) is { IsPlace: true } or { Kind: ActorKind.Government } || entities.Mentions.Any(m => m.Words.Contains(word) && m.Kind == NameKind.Location);
}
