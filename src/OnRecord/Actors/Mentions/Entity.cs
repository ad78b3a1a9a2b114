using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>One actor while the document is being worked through; what it becomes outside is an <see cref="Actor"/>.</summary>
internal sealed class Entity
{
    public required string Name { get; set; }

    public required ActorKind Kind { get; set; }

    public bool IsNamed { get; init; } = true;

    public bool IsPlural { get; init; }

    /// <summary>Whether it is a town, region or other place that is no country.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether it is an office whose holder the article does not tell: "the president". It is nobody outside, but "he" behind it is the same one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The name's parts; <see langword="null"/> for all but persons.</summary>
    public PersonName? Person { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Offices and descriptions in order of text, none twice.</summary>
    public List<string> Roles { get; } = [];

    /// <summary>What the article says they were or are, which counts where it gives no office.</summary>
    public List<string> Predicates { get; } = [];

    /// <summary>Who leads it, for a body named after a person; otherwise <see langword="null"/>.</summary>
    public Entity? Head { get; init; }

    public string? Organisation { get; set; }

    public string? Country { get; set; }

    /// <summary>Words of all mentions found so far.</summary>
    public List<WordRange> Mentions { get; } = [];

    /// <summary>Whether one person can have both genders, unknown being either.</summary>
    public static bool Agree(Gender a, Gender b) => a == b || a == Gender.Unknown || b == Gender.Unknown;

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
