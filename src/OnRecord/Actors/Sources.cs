using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>Resolves the sources of one document one after the other, in order of text.</summary>
internal sealed class Sources(Tree tree, Entities entities, Antecedents antecedents)
{
    /// <summary>Below this a speaker is unknown: a wrong name costs more than none.</summary>
    private const double Threshold = 0.5;

    private readonly Dictionary<string, Entity> unnamed = new(StringComparer.Ordinal);

    /// <summary>Who the words of <paramref name="source"/> are.</summary>
    /// <param name="source">The source's words.</param>
    /// <param name="outer">Who speaks the words that hold this source, or <see langword="null"/>.</param>
    public Answer Resolve(WordRange source, Entity? outer)
    {
        int head = tree.HeadOf(source);
        if (TeamAtEnd(source) is { } team)
        {
            return Answer.Sure(team, 0.9f, "a body named after a person");
        }

        if (tree.Lower(head) is "who" or "which" or "that")
        {
            return Relative(head);
        }

        if (NamedIn(source, head) is { Count: > 0 } named)
        {
            return new Answer(named[0], 0.95f, named.Count > 1 ? "names in a list" : "named here", [], [.. named.Skip(1)]);
        }

        return tree[head].Upos == "PRON" || IsPronoun(head) ? Pronoun(head, outer)
            : tree[head].Upos == "PROPN" && source.Count <= 3 && !Nouns.IsOffice(tree.Lower(head)) ? ProperNoun(source, head)
            : Description(source, head);
    }

    /// <summary>Whom a pronoun outside any source stands for; nobody where it is unclear.</summary>
    public Entity? Follow(int word) => Pronoun(word, null).Entity;

    private bool IsPronoun(int word) => tree.Lower(word) is "he" or "she" or "it" or "they" or "i" or "we" or "his" or "her" or "their" or "its" or "my" or "our";

    // the tree often hangs "X's campaign" from X
    private Entity? TeamAtEnd(WordRange source)
    {
        int last = source.Last;
        last -= last > source.First && tree[last].Upos == "PUNCT" ? 1 : 0;
        return source.Count > 1 && !tree.Document.TextOf(source with { End = last }).Contains(',') && Nouns.Team(tree.Lower(last)) is not null ? entities.At(last) : null;
    }

    // "who said": the noun that the clause hangs from, else the noun just before
    private Answer Relative(int word)
    {
        int before = word - 1;
        before -= tree.Text(before) is "," ? 1 : 0;
        int noun = Antecedent(word) ?? before;
        noun = before - noun > 6 ? before : noun;
        if (noun < 0 || noun == word || tree[noun].Upos is not ("NOUN" or "PROPN"))
        {
            return Answer.Unknown($"nothing to tell whom \"{tree.Lower(word)}\" stands for");
        }

        var range = Tighten(noun, word);
        return NamedIn(range, noun) is { Count: > 0 } named ? Answer.Sure(named[0], 0.9f, "the name before the clause")
            : Speaks(noun) ? Description(range, noun) : Answer.Unknown($"nothing to tell whom \"{tree.Lower(word)}\" stands for");
    }

    private bool Speaks(int noun)
    {
        string word = tree.Lower(noun);
        return Nouns.IsOffice(word.EndsWith('s') ? word[..^1] : word) || Nouns.IsOffice(word) || Nouns.IsBody(word) || Nouns.IsDocument(word) || tree[noun].Xpos == "NNS";
    }

    // the noun with the words directly before it that can belong to it, without the clause behind it
    private WordRange Tighten(int noun, int clause)
    {
        var (first, end) = (noun, noun + 1);
        while (first > 0 && tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" || tree.Text(first - 1) is "'s" or "’s"))
        {
            first--;
        }

        while (end < clause && tree[end].Upos == "PROPN")
        {
            end++;
        }

        return new WordRange(first, end);
    }

    // the noun that a relative clause hangs from
    private int? Antecedent(int word)
    {
        for (int at = word, steps = 0; steps < 6; steps++, at = tree[at].Head)
        {
            if (tree[at].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return tree[at].Head;
            }
        }

        return null;
    }

    // names that the head is, or that stand beside it: "the chairman, X", "X and Y"; not "X's lawyer" or "a poll by X"
    private List<Entity> NamedIn(WordRange source, int head)
    {
        var found = new List<Entity>();
        if (entities.At(head) is { } own)
        {
            found.Add(own);
        }

        for (int i = source.First; i < source.End; i++)
        {
            if (entities.At(i) is { } entity && !found.Contains(entity) && Beside(i, head, entity) && !(found.Count > 0 && IsDescribing(i)))
            {
                found.Add(entity);
            }
        }

        return found;
    }

    // a second name inside an apposition of the first describes it
    private bool IsDescribing(int word) => tree[word].Relation.StartsWith("appos", StringComparison.Ordinal) || tree[word].Relation == "flat";

    private bool Beside(int word, int head, Entity entity)
    {
        if (HasCase(word, head))
        {
            return false;
        }

        int steps = 0;
        for (int at = word; steps < 8 && at != head; steps++)
        {
            string relation = tree[at].Relation.Split(':')[0];
            bool beside = relation is "appos" or "flat" or "conj" || tree[at].Relation == "nmod:desc"
                || (entity.Kind == ActorKind.Person && word > head && relation is "compound" or "nsubj" or "nmod" or "dep");
            if (!beside || tree[at].Head == at)
            {
                return entity.Kind == ActorKind.Person && word > head && tree[at].Head == tree[head].Head && Nouns.IsOffice(tree.Lower(head));
            }

            at = tree[at].Head;
        }

        return steps < 8;
    }

    // "X's lawyer", "a lawyer for X": the name only tells whose
    private bool HasCase(int word, int head)
    {
        int end = word;
        while (end + 1 < tree.Count && ReferenceEquals(entities.At(end + 1), entities.At(word)))
        {
            end++;
        }

        if (tree.Text(end + 1) is "'s" or "’s" or "'" or "’")
        {
            return end + 1 < tree.Count && word != head;
        }

        int first = word;
        while (first > 0 && ReferenceEquals(entities.At(first - 1), entities.At(word)))
        {
            first--;
        }

        first -= tree.Lower(first - 1) is "the" ? 1 : 0;
        return word != head && first > 0 && tree[first - 1].Upos == "ADP";
    }

    private Answer Pronoun(int word, Entity? outer)
    {
        string pronoun = tree.Lower(word);
        var gender = Genders.OfWord(pronoun);
        return pronoun switch
        {
            "i" or "me" or "my" or "we" or "our" or "us" or "myself" =>
                outer is null ? Answer.Unknown("first person outside a statement") : Answer.Sure(outer, 0.9f, "first person in a statement of this actor"),
            _ when gender != Gender.Unknown => Best(word, gender, e => e.Kind == ActorKind.Person && e.IsNamed && !ReferenceEquals(e, outer), $"\"{pronoun}\""),
            "it" or "its" => Best(word, Gender.Unknown, e => e.Kind is ActorKind.Organisation or ActorKind.Government or ActorKind.Document, "\"it\""),
            "they" or "their" or "them" => Best(word, Gender.Unknown, e => e.IsPlural || e.Kind is ActorKind.Organisation, "\"they\""),
            _ => Answer.Unknown($"nothing to tell whom \"{pronoun}\" stands for"),
        };
    }

    private Answer Best(int word, Gender gender, Func<Entity, bool> fits, string what)
    {
        var ranked = antecedents.Rank(word, gender, fits);
        if (ranked.Count == 0)
        {
            return Answer.Unknown($"nobody before {what} fits");
        }

        double total = ranked.Sum(c => Math.Exp(2 * (c.Score - ranked[0].Score)));
        double confidence = 0.98 / total;
        Entity[] rivals = [.. ranked.Skip(1).Take(3).Select(c => c.Entity)];
        return confidence < Threshold
            ? new Answer(null, (float)confidence, $"{what} could be {ranked[0].Entity.Name} or {rivals[0].Name}", [ranked[0].Entity, .. rivals], [])
            : new Answer(ranked[0].Entity, (float)confidence, $"{what}: the nearest that fits", rivals, []);
    }

    private Answer ProperNoun(WordRange source, int head)
    {
        string text = TextOf(source);
        var name = PersonName.Parse(text);
        if (name is not null && entities.FindShort(name, Gender.Unknown, head) is { } known)
        {
            return Answer.Sure(known, 0.9f, "surname of the only one that fits");
        }

        bool ambiguous = name is not null && entities.All.Exists(e => e.Person is { IsFull: true } p && p.EndsWith(name));
        return ambiguous ? Answer.Unknown($"several people are called {text}") : Unnamed(source, head);
    }

    private Answer Description(WordRange source, int head)
    {
        string noun = tree.Lower(head);
        bool definite = IsDefinite(source, head);
        if (Nouns.IsUtterance(noun) && Possessor(source, head) is { } owner)
        {
            return owner;
        }

        if (definite && Nouns.Team(noun) is { } team && LastBody(head, team) is { } body)
        {
            return Answer.Sure(body, 0.8f, $"the only or last {team}");
        }

        if (definite && (noun is "woman" or "man"))
        {
            return Best(head, Genders.OfWord(noun), e => e.Kind == ActorKind.Person, $"\"the {noun}\"");
        }

        bool one = tree[head].Xpos is "NN" or "NNP";
        bool title = definite || (one && !HasDeterminer(source, head));
        return one && title && Nouns.IsOffice(noun) && ByOffice(source, head) is { } answer ? answer
            : one && definite && (Nouns.IsOffice(noun) || Nouns.IsBody(noun)) && !Nouns.IsDocument(noun) && noun is not ("government" or "administration")
                ? Answer.Unknown($"nothing to tell which {noun}")
            : Unnamed(source, head);
    }

    // "Mr. X's record", "his warning": whoever has said it
    private Answer? Possessor(WordRange source, int head)
    {
        for (int i = source.First; i < head; i++)
        {
            if (IsPronoun(i) && Genders.OfWord(tree.Lower(i)) != Gender.Unknown)
            {
                return Pronoun(i, null);
            }

            if (tree.Text(i) is "'s" or "’s" or "'" or "’" && entities.At(i - 1) is { } owner)
            {
                return Answer.Sure(owner, 0.8f, $"whose {tree.Lower(head)} it is");
            }
        }

        return null;
    }

    // "the senator": those whose office in the article has the noun; further words ("Republican") must not speak against it
    private Answer? ByOffice(WordRange source, int head)
    {
        string office = Nouns.Common(tree.Lower(head));
        var words = Enumerable.Range(source.First, source.Count).Where(i => tree[i].Upos is "ADJ" or "PROPN" or "NOUN" && i <= head).Select(tree.Lower).ToHashSet();
        var fitting = entities.All.Where(e => e.Person is not null && e.Roles.Exists(r => Fits(r, office, words))).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        return fitting.Count == 1 ? Answer.Sure(fitting[0], 0.85f, $"the only {office} in the article")
            : Best(head, Genders.OfWord(tree.Lower(head)), fitting.Contains, $"\"the {office}\"");
    }

    private static bool Fits(string role, string office, HashSet<string> words)
    {
        var has = role.ToLowerInvariant().Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        bool against = (words.Contains("republican") && has.Contains("democratic")) || (words.Contains("democratic") && has.Contains("republican"))
            || words.Contains("former") != has.Contains("former");
        return !against && has.Any(w => Nouns.Common(w) == office);
    }

    private Entity? LastBody(int word, string team) => entities.All
        .Where(e => e.Kind == ActorKind.Organisation && e.Name.EndsWith(" " + team, StringComparison.Ordinal))
        .MaxBy(e => e.Mentions.Where(m => m.First < word).Select(m => m.First).DefaultIfEmpty(-1).Max());

    private bool IsDefinite(WordRange source, int head) =>
        Determiner(source, head) is { } word && tree.Lower(word) is not ("a" or "an" or "some" or "another" or "one" or "any" or "no" or "every" or "each");

    private bool HasDeterminer(WordRange source, int head) => Determiner(source, head) is not null;

    private int? Determiner(WordRange source, int head)
    {
        for (int i = source.First; i < head; i++)
        {
            if (tree[i].Upos == "DET" || (tree[i].Relation == "nmod:poss" && tree[i].Upos == "PRON") || tree.Text(i) is "'s" or "’s")
            {
                return i;
            }
        }

        return null;
    }

    // stays what it is; the same words later are the same actor
    private Answer Unnamed(WordRange source, int head)
    {
        string text = TextOf(source);
        string noun = tree.Lower(head);
        bool plural = tree[head].Xpos is "NNS" or "NNPS" || tree[head].Upos == "NUM";
        string single = noun.EndsWith('s') ? noun[..^1] : noun;
        var kind = Nouns.IsDocument(noun) ? ActorKind.Document
            : noun is "government" or "authorities" or "administration" ? ActorKind.Government
            : plural ? ActorKind.Group
            : Nouns.IsBody(noun) ? ActorKind.Organisation
            : Nouns.IsOffice(single) ? ActorKind.Person
            : tree[head].Upos == "PROPN" ? ActorKind.Organisation : ActorKind.Other;
        string key = Folding.Fold(text);
        if (!unnamed.TryGetValue(key, out var entity))
        {
            bool named = tree[head].Upos == "PROPN" && kind == ActorKind.Organisation;
            entity = new Entity { Name = text, Kind = kind, IsNamed = named, IsPlural = plural, Country = CountryIn(source), Organisation = OrganisationIn(source) };
            unnamed.Add(key, entity);
        }

        entities.Add(entity, new WordRange(head, head + 1));
        return Answer.Sure(entity, 0.8f, "as written");
    }

    private string? CountryIn(WordRange source) => Enumerable.Range(source.First, source.Count)
        .Select(i => Gazetteer.Find(tree.Text(i))).FirstOrDefault(p => p is { Use: PlaceUse.Name or PlaceUse.Nationality })?.Country;

    private string? OrganisationIn(WordRange source) => Enumerable.Range(source.First, source.Count)
        .Select(entities.At).FirstOrDefault(e => e is { Kind: ActorKind.Organisation, IsNamed: true })?.Name;

    private string TextOf(WordRange source)
    {
        string text = string.Join(' ', tree.Document.TextOf(source).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return text.Trim(',', ' ', '–', '—');
    }
}
