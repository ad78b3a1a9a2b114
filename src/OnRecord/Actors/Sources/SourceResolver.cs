using OnRecord.Actors.Mentions;
using OnRecord.Actors.Roles;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>Resolves the sources of one document one after the other, in order of text: each kind of source has its own way, tried in turn.</summary>
internal sealed class SourceResolver
{
    private readonly Tree tree;
    private readonly Entities entities;
    private readonly RoleReader roles;
    private readonly NamedSource names;
    private readonly PronounSource pronouns;
    private readonly RelativeSource relatives;
    private readonly TeamSource teams;
    private readonly PossessiveSource possessives;
    private readonly OfficeSource offices;
    private readonly LedeSource lede;
    private readonly BodySource bodies;
    private readonly UnnamedSource unnamed;
    private readonly float threshold;

    /// <summary>Makes the resolver of one document.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="entities">Its names.</param>
    /// <param name="antecedents">Whom words so far have spoken of.</param>
    /// <param name="roles">Takes what descriptions and pronouns tell of a person.</param>
    /// <param name="heads">The words that its sources hang from, in order of text.</param>
    public SourceResolver(Tree tree, Entities entities, Antecedents antecedents, RoleReader roles, IReadOnlyList<int> heads)
    {
        (this.tree, this.entities, this.roles) = (tree, entities, roles);
        names = new NamedSource(tree, entities);
        pronouns = new PronounSource(tree, antecedents);
        relatives = new RelativeSource(tree, entities);
        teams = new TeamSource(tree, entities, pronouns);
        possessives = new PossessiveSource(tree, entities, pronouns);
        offices = new OfficeSource(tree, entities, antecedents);
        lede = new LedeSource(tree, entities, heads);
        bodies = new BodySource(tree, entities, antecedents);
        unnamed = new UnnamedSource(tree, entities);
        threshold = antecedents.Threshold;
    }

    /// <summary>Who the words of <paramref name="source"/> are.</summary>
    /// <param name="source">The source's words.</param>
    /// <param name="outer">Who speaks the words that hold this source, or <see langword="null"/>.</param>
    public Answer Resolve(WordRange source, Entity? outer)
    {
        var answer = Find(source, outer);
        return answer.Entity is { IsNamed: true } entity && answer.Confidence < threshold ? new Answer(null, answer.Confidence, $"not sure enough: {answer.Why}", [entity, .. answer.Rivals], []) : answer;
    }

    private Answer Find(WordRange source, Entity? outer)
    {
        if (teams.Resolve(source) is { } team)
        {
            return team;
        }

        if (tree.Lower(source.First) is "who" or "which" or "that" && tree[source.First].Upos == "PRON")
        {
            return Relative(source.First);
        }

        if (names.Find(source) is { Count: > 0 } named)
        {
            return new Answer(named[0], 0.95f, named.Count > 1 ? "several names, joined" : Named(source, named[0]), [], [.. named.Skip(1)]);
        }

        int head = tree.HeadOf(source);
        return pronouns.Is(head) && tree[head].Relation != "nmod:poss" || source.Count == 1 && pronouns.Is(source.First) ? pronouns.Resolve(head, outer)
            : ProperNoun(source) ?? Described(new Description(tree, source));
    }

    /// <summary>Whom a pronoun or description outside any source stands for; nobody where it is unclear. What it tells of the person is taken.</summary>
    public Entity? Follow(int word)
    {
        if (tree.IsQuoted(word))
        {
            return null;
        }

        if (tree.Lower(word) is "he" or "she" or "his" or "her" or "him")
        {
            var person = pronouns.Resolve(word, null).Entity;
            if (person is not null)
            {
                roles.ReadSubject(person, word);
            }

            return person;
        }

        return Passing(word);
    }

    // "the Vermont senator" in passing
    private Entity? Passing(int word)
    {
        if (tree[word].Upos != "NOUN" || !Nouns.IsPublicFigure(tree.Lower(word)) || RolePhrase.Around(tree, word, brief: true) is not { Count: > 1 } words || words.First == word || tree.Lower(words.First - 1) is not "the")
        {
            return null;
        }

        var answer = offices.Resolve(new Description(tree, words with { First = words.First - 1 }), byOfficeOnly: true);
        if (answer is { Entity: { } person, Confidence: > 0.7f })
        {
            roles.ReadDescription(person, words);
            return person;
        }

        return null;
    }

    private Answer Relative(int word)
    {
        if (relatives.Named(word) is { } entity)
        {
            return Answer.Sure(entity, 0.9f, $"\"{tree.Lower(word)}\" belongs to the name before it");
        }

        return relatives.Described(word) is { } described ? Described(new Description(tree, described)) : Answer.Unknown($"nothing to tell whom \"{tree.Lower(word)}\" stands for");
    }

    // how the name that is written gives the actor away
    private string Named(WordRange source, Entity actor)
    {
        var mention = actor.Mentions.FirstOrDefault(m => source.Contains(m.First));
        string written = mention.Count == 0 ? "" : string.Join(' ', tree.Document.TextOf(mention).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return written.Length == 0 || Folding.Fold(written) == Folding.Fold(actor.Name) ? "named here"
            : actor.Kind == ActorKind.Government && !Folding.Fold(actor.Name).Contains(Folding.Fold(written), StringComparison.Ordinal) ? $"\"{written}\" stands for {actor.Name}" : $"\"{written}\" is short for {actor.Name} in this article";
    }

    // a name that the name finder missed
    private Answer? ProperNoun(WordRange source)
    {
        bool capitals = source.Count <= 4 && Enumerable.Range(source.First, source.Count).All(i => tree[i].Upos == "PROPN" || tree.Lower(i) is "the" or ".");
        if (!capitals || Nouns.IsOffice(tree.Lower(source.Last)))
        {
            return null;
        }

        string text = tree.Document.TextOf(source);
        var name = PersonName.Parse(text);
        var known = name is null ? null : entities.FindShort(name, Gender.Unknown, source.First);
        if (known is not null)
        {
            return Answer.Sure(known, 0.9f, "surname of the only one that fits");
        }

        bool ambiguous = name is not null && entities.All.Exists(e => e.Person is { IsFull: true } p && p.EndsWith(name));
        return ambiguous ? Answer.Unknown($"several people are called {text}")
            : entities.FindBody(text) is { } body ? Answer.Sure(body, 0.85f, "another form of the name") : null;
    }

    private Answer Described(Description description)
    {
        if (offices.Resolve(description) is { Entity: { } person } office)
        {
            if (description is { IsDefinite: true, Modifiers.Count: > 0 } && description.Words.Count < 12 && person.Person is not null)
            {
                roles.ReadDescription(person, description.BareWords);
            }

            return office;
        }

        if ((possessives.Resolve(description) ?? offices.Resolve(description) ?? bodies.Resolve(description) ?? lede.Resolve(description)) is { } answer)
        {
            return answer;
        }

        string noun = description.NounText;
        bool pointing = description is { IsDefinite: true, IsSingular: true, Modifiers.Count: 0 } && description.Words.Count <= 2;
        bool one = (Nouns.IsOffice(noun) || Nouns.IsBody(noun)) && !Nouns.IsDocument(noun) && noun is not ("government" or "administration");
        return !pointing || !one ? unnamed.Resolve(description) : Offices.BareOffice.Of(description.Text) is not null ? unnamed.Open(description) : Answer.Unknown($"nothing to tell which {noun}");
    }
}
