using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>Countries that words speak of: "the Ukrainian minister". Names that are mostly something else in their place do not count.</summary>
internal static class Countries
{
    private const int LongestName = 4;

    /// <summary>ISO 3166-1 alpha-2 code of the first country in <paramref name="words"/>, by name, nationality or seat; capitals do not count.</summary>
    public static string? In(Tree tree, Entities entities, WordRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            for (int end = Math.Min(words.End, i + LongestName); end > i; end--)
            {
                if (Gazetteer.Find(tree.Document.TextOf(new WordRange(i, end))) is { Use: not PlaceUse.Capital } place && Means(tree, entities, new WordRange(i, end), place))
                {
                    return place.Country;
                }
            }
        }

        return null;
    }

    // not "New Mexico", the state of Georgia, or "American" in the name of a club
    private static bool Means(Tree tree, Entities entities, WordRange name, PlaceName place) =>
        tree.Lower(name.First - 1) is not "new" && (place.Country != "GE" || tree.Has("Tbilisi") || tree.Has("Georgian") || tree.Has("Abkhazia") || tree.Has("Caucasus"))
        && (entities.At(name.First) is not { Kind: ActorKind.Organisation } || entities.Mentions.FirstOrDefault(m => m.Kind == NameKind.Organisation && m.Words.Count > name.Count && m.Words.Contains(name.First)) is not { Words.Count: > 0 } body || tree.Text(name.First) is "U.S." || IsOfState(tree, body.Words));

    private static bool IsOfState(Tree tree, WordRange body) =>
        Enumerable.Range(body.First, body.Count).Any(i => Nouns.IsBody(tree.Lower(i)) || tree.Lower(i) is "navy" or "force" or "guard" or "court" or "bank" or "embassy" or "consulate" or "office" or "service" or "white" or "foreign" or "prime" or "interior" or "finance" or "defense" or "defence");
}
