using Microsoft.Data.Sqlite;
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

    /// <summary>The profiles that match. Column by column: a hot name has hundreds, and most of their cost would be boxes.</summary>
    /// <param name="connection">Where they are.</param>
    /// <param name="where">The condition, on <c>@value</c>.</param>
    /// <param name="value">The value.</param>
    public static List<ProfileRow> Read(SqliteConnection connection, string where, string value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM profile WHERE {where}";
        command.Parameters.AddWithValue("@value", value);
        using var reader = command.ExecuteReader();
        var rows = new List<ProfileRow>();
        while (reader.Read())
        {
            rows.Add(Of(reader));
        }

        return rows;
    }

    private static ProfileRow Of(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Block = reader.GetString(1),
        Family = reader.GetString(2),
        IsShort = reader.GetInt64(3),
        Kind = reader.GetString(4),
        Name = reader.GetString(5),
        Role = reader.GetString(6),
        Organisation = reader.GetString(7),
        Country = reader.GetString(8),
        Gender = reader.GetString(9),
        Year = reader.GetInt64(10),
        Scope = reader.GetString(11),
        Articles = reader.GetInt64(12),
        ActorId = reader.IsDBNull(13) ? null : reader.GetInt64(13),
        Why = reader.IsDBNull(14) ? null : reader.GetString(14),
        Rivals = reader.IsDBNull(15) ? null : reader.GetString(15),
    };

    /// <summary>The key of an actor that is nobody the record knows: its name with what the article tells.</summary>
    /// <param name="keys">Keys of texts that were asked for already: names and offices of a family recur.</param>
    public string OwnKey(Dictionary<string, string> keys)
    {
        string KeyOf(string text) => keys.TryGetValue(text, out string? known) ? known : keys[text] = ActorKey.Of(text);
        string slug = KeyOf(Name);
        string described = string.Join('-', new[] { Scope, Role, Organisation, Country }.Where(t => t.Length > 0).Select(KeyOf));
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
