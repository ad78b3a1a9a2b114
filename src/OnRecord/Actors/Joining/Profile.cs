using OnRecord.Articles;

namespace OnRecord.Actors.Joining;

/// <summary>
/// How an article names and describes one actor, as far as it helps to tell who that is in other articles. Articles that name and
/// describe an actor alike share a profile, so a record has far fewer profiles than mentions. It is not for display but for <see cref="Name"/>.
/// </summary>
public sealed record Profile
{
    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Offices in a normal form: <c>minister:foreign</c>, several parted by <c>;</c>; blank for none.</summary>
    public string Role { get; init; } = "";

    /// <summary>The organisation's key; blank for none.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2 code; blank for none.</summary>
    public string Country { get; init; } = "";

    /// <summary><c>f</c>, <c>m</c>, or blank where it cannot be told.</summary>
    public string Gender { get; init; } = "";

    /// <summary>The year of the article; 0 where it has no date.</summary>
    public int Year { get; init; }

    /// <summary>The article's own mark where the name alone is no ground to join it with another article's ("Smith said", "the foreign ministry"); else blank.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The profile of a named actor; <see langword="null"/> for one without a proper name, which no other article can mean.</summary>
    /// <param name="actor">The actor as its article has it.</param>
    /// <param name="published">When the article was published.</param>
    /// <param name="mark">What tells the article from all others, for names that mean something in their article only.</param>
    public static Profile? Of(Actor actor, PublicationTime? published, string mark)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.IsNamed)
        {
            return null;
        }

        var profile = new Profile
        {
            Kind = actor.Kind,
            Name = actor.Kind != ActorKind.Person && actor.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? actor.Name[4..] : actor.Name,
            Role = RoleWords.Normal(actor.Role),
            Organisation = actor.Organisation is { } body ? OrganisationName.Key(body) : "",
            Country = actor.Country ?? "",
            Gender = actor.Kind == ActorKind.Person ? GenderOf(actor) : "",
            Year = published?.Date.Year ?? 0,
        };
        return profile with { Scope = profile.IsBound ? mark : "" };
    }

    private bool IsBound => Kind == ActorKind.Person
        ? NameBlock.Of(this).IsShort && Role.Length == 0 && Organisation.Length == 0
        : Kind != ActorKind.Government && Country.Length == 0 && OrganisationName.IsGeneric(OrganisationName.Key(Name));

    private static string GenderOf(Actor actor)
    {
        var words = Folding.Fold($"{actor.Name} {actor.Role}").Split([' ', '-', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var gender = words.Select(Genders.OfWord).FirstOrDefault(g => g != Actors.Gender.Unknown);
        gender = gender == Actors.Gender.Unknown && PersonName.Parse(actor.Name) is { IsFull: true } name ? Genders.OfFirstName(name.Parts[0]) : gender;
        return gender switch { Actors.Gender.Female => "f", Actors.Gender.Male => "m", _ => "" };
    }
}
