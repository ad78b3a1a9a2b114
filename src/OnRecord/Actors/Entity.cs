using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>One actor while the document is being worked through; what it becomes outside is an <see cref="Actor"/>.</summary>
internal sealed class Entity
{
    public required string Name { get; set; }

    public required ActorKind Kind { get; set; }

    public bool IsNamed { get; init; } = true;

    public bool IsPlural { get; init; }

    /// <summary>The name's parts; <see langword="null"/> for all but persons.</summary>
    public PersonName? Person { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Offices and descriptions in order of text, none twice.</summary>
    public List<string> Roles { get; } = [];

    public string? Organisation { get; set; }

    public string? Country { get; set; }

    /// <summary>Words of all mentions found so far.</summary>
    public List<WordRange> Mentions { get; } = [];

    /// <summary>Takes over the longer of two spellings of a person's name.</summary>
    public void Lengthen(string name, PersonName person)
    {
        bool capitals = Name.Any(char.IsLower) || name.All(c => !char.IsLower(c));
        if (person.Parts.Length > Person!.Parts.Length || (!capitals && person.Parts.Length == Person.Parts.Length))
        {
            (Name, Person) = (name, person);
        }
    }
}
