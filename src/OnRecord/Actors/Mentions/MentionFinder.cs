using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>Finds the names of a document that can be actors: what the reader found, with its cuts repaired.</summary>
internal static class MentionFinder
{
    /// <summary>All names in order of text; they do not overlap.</summary>
    public static List<Mention> Find(Tree tree)
    {
        var names = tree.Document.Names.Where(n => n.Words.Count > 0).Select(n => (n.Words, n.Kind)).ToList();
        PersonCuts.Repair(names, tree);
        PlaceSigns.Repair(names, tree);
        BodyCuts.Repair(names, tree);
        RepeatedNames.Add(names, tree);
        return [.. names.Select(n => (Words: WithSeat(Trim(n.Words, n.Kind, tree), tree), n.Kind)).Where(n => n.Words.Count > 0)
            .Select(n => new Mention(n.Words, tree.HeadOf(n.Words), n.Kind))];
    }

    // "Downing" + "Street": a seat of government whose first word was left out
    private static WordRange WithSeat(WordRange words, Tree tree)
    {
        var right = words with { End = words.End + 1 };
        if (words.End < tree.Count && tree.Text(words.End) == "Street" && Gazetteer.Find(tree.Document.TextOf(right)) is { Use: PlaceUse.Seat })
        {
            return right;
        }

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

        while (kind == NameKind.Person && first < end - 1 && (PersonName.IsTitle(tree.Text(first)) || tree.Text(first) is "." or "\"" or "“"))
        {
            first++;
        }

        return new WordRange(first, end);
    }
}
