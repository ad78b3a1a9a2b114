using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>Finds further places of names that the name finder has seen elsewhere in the document and missed there.</summary>
internal static class RepeatedNames
{
    /// <summary>Adds what was missed to <paramref name="names"/> and keeps them in order of text.</summary>
    public static void Add(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        var known = Known(names, tree);
        var covered = new bool[tree.Count];
        foreach (var (words, _) in names)
        {
            Array.Fill(covered, true, words.First, words.Count);
        }

        for (int i = 0; i < tree.Count; i++)
        {
            if (!covered[i] && known.TryGetValue(tree.Text(i), out var forms) && forms.Find(f => Stands(f.Words, i, covered, tree)) is { Words: not null } form)
            {
                names.Add((new WordRange(i, i + form.Words.Length), form.Kind));
                i += form.Words.Length - 1;
            }
        }

        names.Sort((a, b) => a.Words.First.CompareTo(b.Words.First));
    }

    // by first word, the longest first; of persons the surname too
    private static Dictionary<string, List<(string[] Words, NameKind Kind)>> Known(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        var forms = new Dictionary<string, (string[] Words, NameKind Kind)>(StringComparer.Ordinal);
        foreach (var (words, kind) in names.Where(n => n.Kind is NameKind.Person or NameKind.Organisation && n.Words.Count < 7))
        {
            string[] texts = [.. Enumerable.Range(words.First, words.Count).Select(tree.Text)];
            forms.TryAdd(string.Join(' ', texts), (texts, kind));
            if (kind == NameKind.Person && texts.Length > 1 && texts[^1].Length > 2)
            {
                forms.TryAdd(texts[^1], ([texts[^1]], kind));
            }
        }

        return forms.Values.Where(f => f.Words.All(w => w.Length > 1) && char.IsUpper(f.Words[0][0]) && !Nouns.IsParty(f.Words[0].ToLowerInvariant())).GroupBy(f => f.Words[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(f => f.Words.Length).ToList(), StringComparer.Ordinal);
    }

    private static bool Stands(string[] words, int first, bool[] covered, Tree tree)
    {
        for (int k = 0; k < words.Length; k++)
        {
            if (tree.Text(first + k) != words[k] || covered[first + k])
            {
                return false;
            }
        }

        return words.Length > 1 || (tree[first].Upos == "PROPN" && !tree.IsCommon(words[0]) && !tree.IsHeadline(first));
    }
}
