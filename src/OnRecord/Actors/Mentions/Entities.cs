using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>The entities of one document, by name and by place.</summary>
internal sealed class Entities(Tree tree, IReadOnlyList<Mention> mentions)
{
    private readonly Dictionary<int, Entity> byWord = [];

    /// <summary>All entities, in order of finding.</summary>
    public List<Entity> All { get; } = [];

    /// <summary>The names of the document in order of text, those of nobody in particular too.</summary>
    public IReadOnlyList<Mention> Mentions { get; } = mentions;

    /// <summary>The entity whose name holds the word at <paramref name="word"/>, or <see langword="null"/>.</summary>
    public Entity? At(int word) => byWord.GetValueOrDefault(word);

    /// <summary>Adds an entity, or a further mention of one.</summary>
    public void Add(Entity entity, WordRange words)
    {
        if (entity.Mentions.Count == 0)
        {
            All.Add(entity);
        }

        entity.Mentions.Add(words);
        for (int i = words.First; i < words.End; i++)
        {
            byWord.TryAdd(i, entity);
        }
    }

    /// <summary>The person a surname or first name stands for; <see langword="null"/> where none or several equally fit.</summary>
    public Entity? FindShort(PersonName name, Gender gender, int word)
    {
        var persons = All.Where(e => e.Person is { IsFull: true } && Entity.Agree(e.Gender, gender)).ToList();
        var alone = All.Find(e => e.Person is { IsFull: false } p && p.Surname == name.Surname && name.Parts.Length == 1 && Entity.Agree(e.Gender, gender));
        if (alone is not null)
        {
            return alone;
        }

        var fitting = persons.Where(e => e.Person!.EndsWith(name)).ToList();
        fitting = fitting.Count > 0 || name.IsFull ? fitting : [.. persons.Where(e => e.Person!.Parts[0] == name.Surname || e.Person.IsNickname(name.Surname))];
        fitting = fitting.Count > 0 || name.IsFull ? fitting : [.. persons.Where(e => e.Person!.Parts.AsSpan()[1..].Contains(name.Surname))];
        return fitting.Count < 2 ? fitting.FirstOrDefault() : Nearest(fitting, word);
    }

    /// <summary>The named body that <paramref name="name"/> is another form of: acronym, longer or shorter name; <see langword="null"/> where none is.</summary>
    public Entity? FindBody(string name) => All.Find(e => e.Person is null && e.IsNamed && BodyName.Same(e.Name, name)) ?? OnlyPart(name);

    // "the Times" where the article names one Times, "Quinnipiac" for the one university of that name
    private Entity? OnlyPart(string name)
    {
        if (name.Contains(' ') || Gazetteer.Find(name) is not null || !char.IsUpper(name[0]) || tree.IsCommon(name))
        {
            return null;
        }

        var longer = All.Where(e => e is { Kind: ActorKind.Organisation, IsNamed: true } && e.Name.Length > name.Length && BodyName.IsEnd(name, e.Name)).ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    // two of one surname: the one named more often in full; a full name in this sentence or the one before counts for it
    private Entity? Nearest(List<Entity> fitting, int word)
    {
        if (Settled(fitting, word) is { } settled)
        {
            return settled;
        }

        int sentence = tree[word].Sentence;
        var ranked = fitting.Select(e => (Entity: e, Weight: e.Mentions.Count + (e.Mentions.Exists(m => m.First < word && tree[m.First].Sentence >= sentence - 1) ? 1.5 : 0)))
            .OrderByDescending(e => e.Weight).ToList();
        return ranked[0].Weight > ranked[1].Weight ? ranked[0].Entity : null;
    }

    // whom the bare surname meant before the others of that name came up: it goes on meaning that one
    private Entity? Settled(List<Entity> fitting, int word)
    {
        var order = fitting.OrderBy(e => e.Mentions.Min(m => m.First)).ToList();
        int others = order[1].Mentions.Min(m => m.First), first = order[0].Mentions.Min(m => m.First);
        int bare = Mentions.Count(m => m.Words.Count == 1 && m.Words.First > first && m.Words.First < others && tree.Text(m.Words.First) == tree.Text(word));
        return (word > first && word < others) || bare > 1 ? order[0] : null;
    }
}
