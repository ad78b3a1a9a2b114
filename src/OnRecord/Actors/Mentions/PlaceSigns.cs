using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>
/// Single words that the name finder takes for persons and that the article uses as a place or as the adjective of one: "Veland's foreign
/// ministry", "the border of Veland", "Velish officials". Countries of the gazetteer need none of this; it is for places in no list.
/// </summary>
internal static class PlaceSigns
{
    private static readonly string[] OfStates = ["government", "parliament", "president", "ministry", "premier", "minister", "chancellor", "king", "queen", "army", "military", "capital", "border", "foreign", "prime", "embassy", "constitution", "cabinet", "economy", "territory", "coast", "delegation", "envoy", "ambassador"];

    private static readonly string[] AmongStates = ["sanctions", "treaty", "border", "embassy", "minister", "Minister", "ministry", "parliament"];

    /// <summary>Makes places of persons that are places, and drops adjectives; <paramref name="names"/> stand in order of text.</summary>
    public static void Repair(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        var parts = names.Where(n => n is { Kind: NameKind.Person, Words.Count: > 1 }).SelectMany(n => Enumerable.Range(n.Words.First, n.Words.Count)).Select(tree.Text).ToHashSet(StringComparer.Ordinal);
        var single = names.Where(n => n is { Kind: NameKind.Person, Words.Count: 1 } && !parts.Contains(tree.Text(n.Words.First))).GroupBy(n => tree.Text(n.Words.First), StringComparer.Ordinal).ToList();
        names.RemoveAll(n => n.Kind is NameKind.Organisation or NameKind.Other && n.Words.Count == 1 && tree.Lower(n.Words.First) is { } word
            && (word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)) && IsAdjective(tree, n.Words.First));
        names.RemoveAll(n => n.Kind == NameKind.Organisation && tree.Lower(n.Words.End) is "minister" && tree.SameSentence(n.Words.Last, n.Words.End) && !Nouns.IsBody(tree.Lower(n.Words.Last)));
        HashSet<int> adjectives = [], places = [];
        var known = names.Where(n => n.Words.Count == 1 && (n.Kind == NameKind.Location || IsLand(tree.Text(n.Words.First)) || Gazetteer.Find(tree.Text(n.Words.First)) is { Use: PlaceUse.Name })).Select(n => n.Words.First).ToHashSet();
        foreach (var group in single.Where(g => !g.Any(n => IsPerson(tree, n.Words.First))))
        {
            var words = group.Select(n => n.Words.First).ToList();
            if (words.TrueForAll(w => IsAdjective(tree, w)))
            {
                adjectives.UnionWith(words);
            }
            else if (words.Exists(w => IsPlace(tree, w) || IsBesidePlace(tree, w, known)) || HasAdjective(tree, group.Key) || IsLand(group.Key))
            {
                places.UnionWith(words);
            }
        }

        names.RemoveAll(n => n.Words.Count == 1 && adjectives.Contains(n.Words.First));
        for (int i = 0; i < names.Count; i++)
        {
            names[i] = names[i].Kind == NameKind.Person && places.Contains(names[i].Words.First) ? (names[i].Words, NameKind.Location) : names[i];
        }
    }

    /// <summary>Whether the article speaks of the government, parliament or another office of state of the place that <paramref name="name"/> is.</summary>
    public static bool IsState(Tree tree, string name) => tree.Places(name).Any(i => HasState(tree, i) || IsOfState(tree, i))
        || ((IsLand(name) || HasAdjective(tree, name)) && Array.Exists(AmongStates, tree.Has));

    // "-land" and "-stan" where nothing says that it is somebody
    private static bool IsLand(string name) => name.Length > 5 && (name.EndsWith("land", StringComparison.Ordinal) || name.EndsWith("stan", StringComparison.Ordinal));

    // a title or calling right before it, or an age behind it
    private static bool IsPerson(Tree tree, int word)
    {
        string before = tree.SameSentence(word - 1, word) ? tree.Lower(word - 1) : "";
        bool age = tree.Text(word + 1) is "," && tree.Text(word + 2) is { Length: 2 } digits && digits.All(char.IsAsciiDigit);
        return age || PersonName.IsTitle(before) || Nouns.IsOffice(before) || Genders.OfWord(before) != Gender.Unknown || Genders.IsFirstName(Folding.Fold(tree.Text(word)));
    }

    private static bool IsPlace(Tree tree, int word) =>
        (tree.SameSentence(word - 1, word) && tree.Lower(word - 1) is "in" or "into" or "across" or "throughout" or "within") || HasState(tree, word) || IsOfState(tree, word);

    // "Veland and Corria", "between Corria and Veland": of two that are named in one breath the one is a place
    private static bool IsBesidePlace(Tree tree, int word, HashSet<int> known) =>
        (tree.Lower(word - 1) is "and" && known.Contains(word - 2) && tree.SameSentence(word - 2, word)) || (tree.Lower(word + 1) is "and" && known.Contains(word + 2) && tree.SameSentence(word, word + 2));

    // "Veland's foreign ministry"
    private static bool HasState(Tree tree, int word) => tree.Text(word + 1) is "'s" or "’s" or "'" or "’" && tree.SameSentence(word, word + 2)
        && (OfStates.Contains(tree.Lower(word + 2)) || (tree[word + 2].Upos is "ADJ" or "NOUN" or "PROPN" && OfStates.Contains(tree.Lower(word + 3))));

    // "the government of Veland", "President X of Veland"
    private static bool IsOfState(Tree tree, int word) => tree.SameSentence(word - 3, word) && tree.Lower(word - 1) is "of"
        && (OfStates.Contains(tree.Lower(word - 2)) || (tree[word - 2].Upos == "PROPN" && Enumerable.Range(word - 5, 3).Any(i => OfStates.Contains(tree.Lower(i)))));

    // "Velish officials", "Velish Prime Minister X": it only ever describes what follows
    private static bool IsAdjective(Tree tree, int word)
    {
        bool ending = tree.Lower(word) is { Length: > 4 } text && (text.EndsWith("ish", StringComparison.Ordinal) || text.EndsWith("an", StringComparison.Ordinal) || text.EndsWith("ese", StringComparison.Ordinal) || text.EndsWith('i'));
        bool hangs = tree[word].Head > word && tree[word].Relation is "amod" or "compound" or "nmod:desc" && tree[word + 1].Upos is "NOUN" or "PROPN" or "ADJ";
        bool ofState = OfStates.Contains(tree.Lower(word + 1)) && char.IsUpper(tree.Text(word + 1)[0]) && !tree.Lower(word).EndsWith('i');
        return ending && tree.SameSentence(word, word + 1) && (hangs || ofState);
    }

    // "Corrian" beside "Corria", "Velish" beside "Veland"
    private static bool HasAdjective(Tree tree, string name) => (IsLand(name) && tree.Has(name[..^4] + "ish")) || HasEnding(tree, name);

    private static bool HasEnding(Tree tree, string name) => name.Length > 4 && (tree.Has(name + "n") || tree.Has(name + "ian") || tree.Has(name + "ese") || tree.Has(name + "i")) && name[^1] is 'a' or 'n' or 'o' or 'l' or 'r' or 't';
}
