using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>Office, organisation and country that the words before and after a person's name give.</summary>
internal static class Roles
{
    /// <summary>Reads the words around every name of a person and puts what they say on the entity.</summary>
    public static void Read(Tree tree, List<Mention> mentions, Entities entities)
    {
        foreach (var mention in mentions)
        {
            if (entities.At(mention.Words.First) is { Kind: ActorKind.Person } person)
            {
                Take(person, Before(tree, mention.Words.First), tree, mentions, entities);
                Take(person, After(tree, mention.Words.End), tree, mentions, entities);
            }
        }
    }

    private static void Take(Entity person, WordRange? range, Tree tree, List<Mention> mentions, Entities entities)
    {
        if (range is not { Count: > 0 } words)
        {
            return;
        }

        string role = string.Join(' ', tree.Document.TextOf(words).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (!person.Roles.Exists(r => r.Contains(role, StringComparison.OrdinalIgnoreCase)))
        {
            person.Roles.RemoveAll(r => role.Contains(r, StringComparison.OrdinalIgnoreCase));
            person.Roles.Add(role);
        }

        for (int i = words.First; i < words.End && person.Gender == Gender.Unknown; i++)
        {
            person.Gender = Genders.OfWord(tree.Lower(i));
        }

        person.Organisation ??= OrganisationIn(words, mentions, entities, tree);
        person.Country ??= CountryIn(words, tree);
    }

    // "US Secretary of State", "Clinton campaign spokesman", "Rep.": leftwards to the first word that cannot belong to an office
    private static WordRange? Before(Tree tree, int name)
    {
        int first = name;
        while (first > 0 && tree.SameSentence(first - 1, name) && !tree.StartsParagraph(first) && Belongs(tree, first - 1, first, name))
        {
            first--;
        }

        while (first < name && tree[first].Upos is not ("NOUN" or "PROPN" or "ADJ" or "NUM" or "ADV"))
        {
            first++;
        }

        bool office = name > first && HasOffice(tree, first, name) && tree.Lower(name - 1) is not ("mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "miss");
        return office ? new WordRange(first, name) : null;
    }

    private static bool Belongs(Tree tree, int at, int next, int name)
    {
        string word = tree.Lower(at);
        return tree[at].Upos switch
        {
            "NOUN" or "PROPN" or "ADJ" or "NUM" => true,
            "PUNCT" => word is "-",
            "PART" or "PUNCT" or "X" => word is "'s" or "’s",
            "ADP" => word is "of" or "to" or "for" && next < name && IsTitleNoun(tree, at - 1),
            "DET" => word is "the" && at > 1 && tree[at - 1].Upos == "ADP" && IsTitleNoun(tree, at - 2),
            "CCONJ" => word is "and" && char.IsUpper(tree.Text(next)[0]) && at > 0 && char.IsUpper(tree.Text(at - 1)[0]) && Nouns.IsOffice(tree.Lower(at - 1)),
            _ => false,
        };
    }

    // "the endorsement of President X": only a capitalised office may have an "of" behind it here
    private static bool IsTitleNoun(Tree tree, int at) => at >= 0 && char.IsUpper(tree.Text(at)[0]) && Nouns.IsOffice(tree.Lower(at));

    // ", a spokesman for the US State Department", ", R-Wis.,", "(D-Va.)", ", of Springfield"
    private static WordRange? After(Tree tree, int end)
    {
        if (tree.Text(end) is not ("," or "(" or "–" or "—") || !tree.SameSentence(end - 1, end))
        {
            return null;
        }

        int first = end + 1;
        first += tree.Lower(first) is "a" or "an" or "the" ? 1 : 0;
        int last = first;
        while (tree.SameSentence(last, end) && !tree.StartsParagraph(last) && !Stops(tree, last, first))
        {
            last++;
        }

        last -= last > first && tree.Text(last - 1) is "." && tree.Text(last - 2).Length > 3 ? 1 : 0;
        return last > first && (HasOffice(tree, first, last) || IsSeat(tree, first)) ? new WordRange(first, last) : null;
    }

    private static bool Stops(Tree tree, int at, int first) => tree[at].Upos switch
    {
        "PUNCT" => tree.Text(at) is not ("-" or "." or "'" or "’"),
        "VERB" or "AUX" => !tree[at].Relation.StartsWith("acl", StringComparison.Ordinal) && !tree[at].Relation.StartsWith("amod", StringComparison.Ordinal),
        "PRON" => tree.Lower(at) is not ("his" or "her" or "their" or "its"),
        "CCONJ" => at == first,
        _ => false,
    };

    private static bool IsSeat(Tree tree, int at) =>
        tree.Text(at) is ['R' or 'D' or 'I', '-', _, ..] || (tree.Text(at) is "R" or "D" or "I" && tree.Text(at + 1) is "-");

    // an office before any verb or place in between: a list "X, Y and Z" has none
    private static bool HasOffice(Tree tree, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Nouns.IsOffice(tree.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "House editor for the Report": the body behind a preposition is the employer, else the first named
    private static string? OrganisationIn(WordRange words, List<Mention> mentions, Entities entities, Tree tree)
    {
        var inside = mentions.Where(m => words.Contains(m.Words.First)).ToList();
        return inside.Where(m => FollowsPreposition(m.Words.First, tree)).Concat(inside).Select(m => BodyOf(m, words, entities, tree)).FirstOrDefault(b => b is not null);
    }

    private static bool FollowsPreposition(int word, Tree tree)
    {
        int before = word - 1;
        before -= tree.Lower(before) is "the" ? 1 : 0;
        return tree.Lower(before) is "for" or "at" or "of" or "with" or "from";
    }

    private static string? BodyOf(Mention mention, WordRange words, Entities entities, Tree tree)
    {
        bool team = words.Contains(mention.Words.End) && entities.At(mention.Words.End) is { Kind: ActorKind.Organisation };
        var body = team ? entities.At(mention.Words.End) : entities.At(mention.Words.First);
        bool speaksFor = body?.Kind == ActorKind.Organisation && mention.Kind != NameKind.Location;
        bool seat = body?.Kind == ActorKind.Government && Gazetteer.Find(tree.Document.TextOf(mention.Words))?.Use == PlaceUse.Seat;
        return speaksFor || seat ? body!.Name : null;
    }

    private static string? CountryIn(WordRange words, Tree tree)
    {
        for (int i = words.First; i < words.End; i++)
        {
            for (int end = Math.Min(words.End, i + 4); end > i; end--)
            {
                if (Gazetteer.Find(tree.Document.TextOf(new WordRange(i, end))) is { Use: not PlaceUse.Capital } place)
                {
                    return place.Country;
                }
            }
        }

        return null;
    }
}
