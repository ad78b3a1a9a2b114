using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>Office, organisation and country that the words around a name give, before it, after it or about it.</summary>
internal sealed class RoleReader(Tree tree, Entities entities)
{
    private readonly Affiliation affiliation = new(tree, entities);

    /// <summary>Reads the words around every name of a person or organisation and puts what they say on the entity.</summary>
    public void ReadNames()
    {
        foreach (var mention in entities.Mentions.OrderBy(m => tree.IsHeadline(m.Words.First)))
        {
            if (entities.At(mention.Words.First) is { Kind: ActorKind.Person } person)
            {
                ReadPerson(person, mention.Words);
            }
            else if (entities.At(mention.Words.First) is { Kind: ActorKind.Organisation } body && entities.At(mention.Words.End) is not { Kind: ActorKind.Organisation })
            {
                ReadBody(body, mention.Words);
            }
            else if (entities.At(mention.Words.First) is { Kind: ActorKind.Government } state)
            {
                ReadState(state, mention.Words);
            }
        }
    }

    /// <summary>Takes what a sentence says its subject is: "He is a former judge".</summary>
    /// <param name="entity">Who the subject is.</param>
    /// <param name="subject">The subject's word.</param>
    public void ReadSubject(Entity entity, int subject)
    {
        TakePredicate(entity, Predicate.After(tree, subject));
        Take(entity, AsOffice.Behind(tree, entities, subject));
    }

    /// <summary>Takes the words of a description that was found to mean a person: "the Vermont senator".</summary>
    public void ReadDescription(Entity entity, WordRange description) => Take(entity, description);

    private void ReadPerson(Entity person, WordRange name)
    {
        var title = OfficeBefore.Find(tree, name.First);
        var seat = Apposition.Seat(tree, name.End);
        if (title is { } words)
        {
            Take(person, words, seat ?? Home.Behind(tree, entities, words, name.End) ?? "");
        }
        else if (seat is not null && OfficeOfSeveral.Find(tree, entities, name.First) is null)
        {
            RoleText.AddSeat(person, seat);
        }

        if (title is null && OfficeOfSeveral.Find(tree, entities, name.First) is { } office)
        {
            RoleText.Add(person, office + seat);
        }

        Take(person, OfficeBefore.Apposed(tree, title?.First ?? name.First));
        foreach (var apposed in Apposition.After(tree, name.End))
        {
            Take(person, apposed);
        }

        ReadSubject(person, tree.HeadOf(name));
        TakePredicate(person, Predicate.Behind(tree, name.End));
        TakeClause(person, Predicate.InClause(tree, name.End, out bool past), past);
        Take(person, Predicate.Given(tree, name));
        person.Organisation ??= affiliation.Beside(name);
        if (Apposition.Dweller(tree, name.End) is { } dweller && person.Roles.Count == 0)
        {
            RoleText.Add(person, RoleText.Of(tree, dweller));
        }
    }

    private void ReadBody(Entity body, WordRange name)
    {
        foreach (var apposed in Apposition.BodyAfter(tree, name.End))
        {
            RoleText.Add(body, RoleText.Of(tree, apposed));
        }
    }

    // "China, its only ally"
    private void ReadState(Entity state, WordRange name)
    {
        foreach (var apposed in Apposition.After(tree, name.End).Take(1))
        {
            RoleText.Add(state, RoleText.Of(tree, apposed));
        }
    }

    // "was a partner at Y" tells of the past, "is a lawyer" of now
    private void TakePredicate(Entity person, WordRange? range)
    {
        if (range is { } words)
        {
            bool past = Enumerable.Range(Math.Max(0, words.First - 4), Math.Min(4, words.First)).Any(i => tree.Lower(i) is "was");
            if (past)
            {
                person.Predicates.Add(RoleText.Of(tree, words));
            }
            else
            {
                Take(person, words);
            }
        }
    }

    // "who was water minister until April": no office of now
    private void TakeClause(Entity person, WordRange? range, bool past)
    {
        if (!past || range is not { } words)
        {
            Take(person, range);
            return;
        }

        string role = RoleText.Of(tree, Dated(words));
        if (!role.Contains("former", StringComparison.OrdinalIgnoreCase))
        {
            role = "former " + role;
        }

        RoleText.Add(person, role);
        person.Country ??= affiliation.CountryIn(words);
    }

    // with the time that stands behind it: "until April", "from 2010 to 2014"
    private WordRange Dated(WordRange words)
    {
        int end = words.End;
        while (tree.SameSentence(end, words.First) && end - words.End < 5 && (tree.Lower(end) is "until" or "from" or "to" or "last" || tree[end].Upos == "NUM" || (end > words.End && tree[end].Upos is "PROPN" or "NOUN")))
        {
            end++;
        }

        return tree.Lower(words.End) is "until" or "from" && tree[end - 1].Upos is "NUM" or "PROPN" or "NOUN" ? words with { End = end } : words;
    }

    private void Take(Entity person, WordRange? range, string seat = "")
    {
        if (range is not { Count: > 0 } words)
        {
            return;
        }

        RoleText.Add(person, RoleText.Of(tree, words) + seat);
        for (int i = words.First; i < words.End && person.Gender == Gender.Unknown; i++)
        {
            bool owner = tree.Text(i + 1) is "'s" or "’s" || i + 1 < words.End && tree[i].Upos == "ADP";
            person.Gender = owner ? Gender.Unknown : Genders.OfWord(tree.Lower(i));
        }

        person.Organisation ??= affiliation.In(words, person);
        person.Country ??= affiliation.CountryIn(words);
    }
}
