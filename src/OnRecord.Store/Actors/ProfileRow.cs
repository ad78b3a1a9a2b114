using OnRecord.Actors;
using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>A profile of the record: how some of its articles name and describe an actor.</summary>
internal sealed class ProfileRow
{
    public const string Columns = """
        id AS Id, block AS Block, family AS Family, is_short AS IsShort, kind AS Kind, name AS Name, role AS Role, organisation AS Organisation,
        country AS Country, gender AS Gender, year AS Year, scope AS Scope, articles AS Articles, actor_id AS ActorId, why AS Why, rivals AS Rivals
        """;

    public long Id { get; init; }

    public string Block { get; init; } = "";

    public string Family { get; init; } = "";

    public long IsShort { get; init; }

    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";

    public string Role { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Country { get; init; } = "";

    public string Gender { get; init; } = "";

    public long Year { get; init; }

    public string Scope { get; init; } = "";

    public long Articles { get; init; }

    public long? ActorId { get; init; }

    /// <summary>Why it is that actor, as written last.</summary>
    public string? Why { get; init; }

    /// <summary>The numbers of the rivals, parted by blanks, as written last.</summary>
    public string? Rivals { get; init; }

    /// <summary>The key of an actor that is nobody the record knows: its name with what the article tells.</summary>
    public string OwnKey()
    {
        string slug = ActorKey.Of(Name);
        string described = string.Join('-', new[] { Scope, Role, Organisation, Country }.Where(t => t.Length > 0).Select(ActorKey.Of));
        return Kind == nameof(ActorKind.Person) ? $"{slug}~{described}" : slug;
    }

    public CountedProfile ToProfile() => new(
        new Profile
        {
            Kind = Enum.Parse<ActorKind>(Kind),
            Name = Name,
            Role = Role,
            Organisation = Organisation,
            Country = Country,
            Gender = Gender,
            Year = (int)Year,
            Scope = Scope,
        },
        (int)Articles);
}
