using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that stay what they are: "two officials", "a spokesman for X", "the report", "46 percent". The same words later are the same actor.</summary>
internal sealed class UnnamedSource(Tree tree, Entities entities)
{
    private readonly Dictionary<string, Entity> known = new(StringComparer.Ordinal);

    /// <summary>The actor of that description, made at its first mention.</summary>
    public Answer Resolve(Description description)
    {
        string key = Folding.Fold(description.Text);
        if (!known.TryGetValue(key, out var entity))
        {
            entity = Make(description);
            known.Add(key, entity);
        }

        entities.Add(entity, new WordRange(description.Noun, description.Noun + 1));
        return Answer.Sure(entity, 0.8f, "not named; kept as the article puts it");
    }

    /// <summary>An office that stands for whoever holds it, where the article does not tell who: the same office later is the same one.</summary>
    public Answer Open(Description description)
    {
        string key = "=" + description.NounText;
        if (!known.TryGetValue(key, out var entity))
        {
            known.Add(key, entity = new Entity { Name = description.Text, Kind = ActorKind.Person, IsNamed = false, IsOpen = true, Gender = Genders.OfWord(description.NounText) });
        }

        entities.Add(entity, new WordRange(description.Noun, description.Noun + 1));
        return new Answer(entity, 0, $"nothing to tell which {description.NounText}", [], []);
    }

    private Entity Make(Description description)
    {
        bool plural = IsPlural(description);
        var kind = KindOf(description, plural);
        bool named = description.Words.Count < 6 && Enumerable.Range(description.Words.First, description.Words.Count).All(i => tree[i].Upos == "PROPN" || tree.Lower(i) is "the" or "of" or "for" or "and")
            && tree[description.Noun].Upos == "PROPN" && kind == ActorKind.Organisation && !tree.IsHeadline(description.Noun);
        var entity = new Entity
        {
            Name = description.Text,
            Kind = kind,
            IsNamed = named,
            IsPlural = plural,
            Gender = kind == ActorKind.Person ? Genders.OfWord(description.NounText) : Gender.Unknown,
            Country = Countries.In(tree, entities, description.Words),
            Organisation = BodyIn(description.Words),
        };
        if (kind == ActorKind.Person)
        {
            entity.Roles.Add(description.Bare);
        }

        return entity;
    }

    private bool IsPlural(Description description) => tree.Lower(description.Words.First) is "few" or "many" or "some" or "most" or "none" or "both" or "others" or "several" || tree[description.Noun].Xpos is "NNS" or "NNPS" || tree[description.Noun].Upos == "NUM" || description.NounText is "percent" or "%" or "people" or "majority" or "half" or "most" or "others" or "many" or "those";

    private ActorKind KindOf(Description description, bool plural)
    {
        string noun = description.NounText;
        return Nouns.IsDocument(noun) && !(noun is "paper" && description.IsDefinite) ? ActorKind.Document
            : noun is "government" or "authorities" or "administration" ? ActorKind.Government
            : plural || noun is "world" or "community" or "public" or "crowd" or "audience" or "family" or "couple" or "pair" ? ActorKind.Group
            : Nouns.IsBody(noun) ? ActorKind.Organisation
            : Nouns.IsOffice(noun) || Nouns.IsOffice(Nouns.Singular(noun)) || noun is "woman" or "man" or "person" or "someone" or "girl" or "boy" or "source" or "insider" or "announcer" or "user" or "teenager" or "child" ? ActorKind.Person
            : tree[description.Noun].Upos == "PROPN" ? ActorKind.Organisation : ActorKind.Other;
    }

    private string? BodyIn(WordRange source) => Enumerable.Range(source.First, source.Count)
        .Select(entities.At).FirstOrDefault(e => e is { Kind: ActorKind.Organisation, IsNamed: true })?.Name;
}
