using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>A proper name that may be an actor, after the repairs that a name finder's cuts need.</summary>
/// <param name="Words">Its words, without titles and possessive ending.</param>
/// <param name="Head">The word that the tree hangs it from.</param>
/// <param name="Kind">What kind of thing it names.</param>
internal readonly record struct Mention(WordRange Words, int Head, NameKind Kind);

/// <summary>Finds the names of a document that can be actors.</summary>
internal static class Mentions
{
    /// <summary>All names in order of text; they do not overlap.</summary>
    public static List<Mention> Find(Tree tree)
    {
        var names = tree.Document.Names.Where(n => n.Words.Count > 0).Select(n => (n.Words, n.Kind)).ToList();
        MoveFirstNames(names, tree);
        Join(names, tree);
        return [.. names.Select(n => (Words: WithSeat(Trim(n.Words, n.Kind, tree), tree), n.Kind)).Where(n => n.Words.Count > 0)
            .Select(n => new Mention(n.Words, tree.HeadOf(n.Words), n.Kind))];
    }

    // "the UN Lisa" + "Carty": a first name at the end of an organisation belongs to the person that follows
    private static void MoveFirstNames(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            if (left.Kind != NameKind.Person && right.Kind == NameKind.Person && left.Words.Count > 1 && right.Words.Count == 1
                && left.Words.End == right.Words.First && Genders.IsFirstName(Folding.Fold(tree.Text(left.Words.Last))))
            {
                names[i] = (left.Words with { End = left.Words.Last }, left.Kind);
                names[i + 1] = (right.Words with { First = left.Words.Last }, right.Kind);
            }
        }
    }

    // a person cut in two ("Robert C." "Bobby" Scott), a first name left out, a suffix left out
    private static void Join(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != NameKind.Person)
            {
                continue;
            }

            while (i + 1 < names.Count && names[i + 1].Kind == NameKind.Person && JoinsNext(names[i].Words, names[i + 1].Words, tree))
            {
                names[i] = (new WordRange(names[i].Words.First, names[i + 1].Words.End), NameKind.Person);
                names.RemoveAt(i + 1);
            }

            int floor = i > 0 ? names[i - 1].Words.End : 0;
            int ceiling = i + 1 < names.Count ? names[i + 1].Words.First : tree.Count;
            names[i] = (Stretch(names[i].Words, floor, ceiling, tree), NameKind.Person);
        }
    }

    private static bool JoinsNext(WordRange left, WordRange right, Tree tree)
    {
        bool onlyMarks = true;
        for (int i = left.End; i < right.First; i++)
        {
            onlyMarks &= tree.Text(i) is "\"" or "“" or "”" or "." || PersonName.IsSuffix(tree.Text(i));
        }

        return onlyMarks && right.First - left.End <= 2 && tree.SameSentence(left.First, right.First) && !tree.StartsParagraph(right.First);
    }

    private static WordRange Stretch(WordRange words, int floor, int ceiling, Tree tree)
    {
        var (first, end) = (words.First, words.End);
        while (first > floor && tree.SameSentence(first - 1, first) && !tree.StartsParagraph(first)
            && tree[first - 1].Upos == "PROPN" && Genders.IsFirstName(Folding.Fold(tree.Text(first - 1))))
        {
            first--;
        }

        while (end < ceiling && tree.SameSentence(end - 1, end) && !tree.StartsParagraph(end) && (PersonName.IsSuffix(tree.Text(end))
            || (tree[end].Upos == "PROPN" && tree[end].Relation.StartsWith("flat", StringComparison.Ordinal) && tree[end].Head >= first && tree[end].Head < end)))
        {
            end++;
        }

        return new WordRange(first, end);
    }

    // "Downing" + "Street": a seat of government whose first word was left out
    private static WordRange WithSeat(WordRange words, Tree tree)
    {
        var longer = words with { First = words.First - 1 };
        return words.First > 0 && Gazetteer.Find(tree.Document.TextOf(longer)) is { Use: PlaceUse.Seat } && !tree.Lower(longer.First).Equals("the", StringComparison.Ordinal) ? longer : words;
    }

    private static WordRange Trim(WordRange words, NameKind kind, Tree tree)
    {
        var (first, end) = (words.First, words.End);
        while (end > first && tree.Text(end - 1) is "'s" or "’s" or "'" or "’" or "," or ".")
        {
            end--;
        }

        while (kind == NameKind.Person && first < end - 1 && PersonName.IsTitle(tree.Text(first)))
        {
            first++;
        }

        return new WordRange(first, end);
    }
}
