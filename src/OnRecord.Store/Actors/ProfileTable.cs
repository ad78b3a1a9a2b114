using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>Rows of profiles.</summary>
internal static class ProfileTable
{
    private const string Upsert = """
        INSERT INTO profile (block, family, is_short, kind, name, role, organisation, country, gender, year, scope, articles)
        VALUES (@Key, @Family, @IsShort, @kind, @Name, @Role, @Organisation, @Country, @Gender, @Year, @Scope, 1)
        ON CONFLICT DO UPDATE SET articles = articles + 1, family = excluded.family RETURNING id, articles
        """;

    /// <summary>Counts one more article with the profile.</summary>
    public static (long Id, long Articles) Sight(SqliteConnection connection, NameBlock block, Profile profile) => connection.QuerySingle<(long, long)>(Upsert, new
    {
        block.Key,
        block.Family,
        block.IsShort,
        kind = profile.Kind.ToString(),
        profile.Name,
        profile.Role,
        profile.Organisation,
        profile.Country,
        profile.Gender,
        profile.Year,
        profile.Scope,
    });

    public static List<ProfileRow> OfBlock(SqliteConnection connection, string block) =>
        ProfileRow.Read(connection, "block = @value", block);

    public static List<ProfileRow> Short(SqliteConnection connection, string family) =>
        ProfileRow.Read(connection, "family = @value AND is_short = 1", family);

    public static List<ProfileRow> OfIds(SqliteConnection connection, IReadOnlyList<long> ids) =>
        [.. connection.Query<ProfileRow>($"SELECT {ProfileRow.Columns} FROM profile WHERE id IN @ids", new { ids })];

    /// <summary>The short names that news of their family bear on.</summary>
    public static List<ProfileRow> Short(SqliteConnection connection, string family, FamilyNews news)
    {
        if (news.IsAll)
        {
            return Short(connection, family);
        }

        const string Of = $"SELECT {ProfileRow.Columns} FROM profile WHERE is_short = 1 AND family = @family AND ";
        var rows = new List<ProfileRow>();
        rows.AddRange(news.IsFirstCountry ? connection.Query<ProfileRow>(Of + "country > ''", new { family }) : []);
        rows.AddRange(news.IsNewGender ? connection.Query<ProfileRow>(Of + "gender <> ''", new { family }) : []);
        rows.AddRange(news.IsFirstDescription ? connection.Query<ProfileRow>(Of + "(role > '' OR organisation > '')", new { family }) : []);
        rows.AddRange(news.Countries.SelectMany(country => connection.Query<ProfileRow>(Of + "country = @country", new { family, country })));
        rows.AddRange(news.Organisations.SelectMany(organisation => connection.Query<ProfileRow>(Of + "organisation = @organisation", new { family, organisation })));
        // an office is written "noun:words"; ';' follows ':' in the order of letters
        rows.AddRange(news.Offices.SelectMany(noun => connection.Query<ProfileRow>(Of + "role >= @noun || ':' AND role < @noun || ';'", new { family, noun })));
        rows.AddRange(news.Offices.Count == 0 ? [] : connection.Query<ProfileRow>(Of + "instr(role, ';') > 0", new { family }));
        rows.AddRange(news.Years.SelectMany(year => connection.Query<ProfileRow>(Of + "role = '' AND year = @year", new { family, year })));
        return [.. rows.DistinctBy(r => r.Id)];
    }

    /// <summary>The full names of a family, each with its actor. Column by column: this is read oftenest, and most of its cost would be boxes.</summary>
    public static List<(long Actor, CountedProfile Profile)> Full(SqliteConnection connection, string family)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT actor_id, articles, kind, name, role, organisation, country, gender, year FROM profile WHERE family = @family AND is_short = 0 AND actor_id IS NOT NULL";
        command.Parameters.AddWithValue("@family", family);
        using var reader = command.ExecuteReader();
        var rows = new List<(long, CountedProfile)>();
        while (reader.Read())
        {
            var profile = new Profile
            {
                Kind = Enum.Parse<ActorKind>(reader.GetString(2)),
                Name = reader.GetString(3),
                Role = reader.GetString(4),
                Organisation = reader.GetString(5),
                Country = reader.GetString(6),
                Gender = reader.GetString(7),
                Year = reader.GetInt32(8),
            };
            rows.Add((reader.GetInt64(0), new CountedProfile(profile, reader.GetInt32(1))));
        }

        return rows;
    }

    /// <summary>How many actors have full names in a family, up to one more than short names are looked up in; so many steps by index, whatever the family holds.</summary>
    public static int ActorsIn(SqliteConnection connection, string family) => connection.ExecuteScalar<int>(
        """
        WITH RECURSIVE found (id, n) AS (
          SELECT min(actor_id), 1 FROM profile WHERE family = @family AND is_short = 0
          UNION ALL SELECT (SELECT min(p.actor_id) FROM profile p WHERE p.family = @family AND p.is_short = 0 AND p.actor_id > f.id), f.n + 1 FROM found f WHERE f.id IS NOT NULL AND f.n <= @TooMany)
        SELECT count(id) FROM found
        """,
        new { family, ShortNames.TooMany });

    /// <summary>
    /// Whether a family has two persons at least, so that how often one of them is in the news tells nothing of the surname alone. No actor is counted that
    /// a person merged into another, and no family with a government, which a surname means only where it has no person.
    /// </summary>
    public static bool HasSeveral(SqliteConnection connection, string family) => connection.ExecuteScalar<bool>(
        """
        WITH RECURSIVE found (id, n) AS (
          SELECT min(actor_id), 1 FROM profile WHERE family = @family AND is_short = 0
          UNION ALL SELECT (SELECT min(p.actor_id) FROM profile p WHERE p.family = @family AND p.is_short = 0 AND p.actor_id > f.id), f.n + 1 FROM found f WHERE f.id IS NOT NULL AND f.n <= @TooMany)
        SELECT count(*) FILTER (WHERE a.merged_into IS NULL) > 1 AND count(*) FILTER (WHERE a.kind = 'Government') = 0 FROM found f JOIN actor a ON a.id = f.id
        """,
        new { family, ShortNames.TooMany });

    /// <summary>The year that a profile is of.</summary>
    public static long YearOf(SqliteConnection connection, long profile) => connection.ExecuteScalar<long>("SELECT year FROM profile WHERE id = @profile", new { profile });

    /// <summary>In how many articles of a year an actor is named in full.</summary>
    public static long Sightings(SqliteConnection connection, long profile, long year) => connection.ExecuteScalar<long>(
        "SELECT coalesce(sum(p.articles), 0) FROM profile n JOIN profile p ON p.actor_id = n.actor_id AND p.is_short = 0 AND p.year = @year WHERE n.id = @profile", new { profile, year });

    /// <summary>Whether the profiles of a block are several actors.</summary>
    public static bool IsDivided(SqliteConnection connection, string block) =>
        connection.ExecuteScalar<bool>("SELECT min(actor_id) IS NOT max(actor_id) FROM profile WHERE block = @block", new { block });

    /// <summary>Takes an article away from a profile, and gives its block.</summary>
    public static NameBlock Forget(SqliteConnection connection, long profile)
    {
        var (block, family, isShort) = connection.QuerySingle<(string, string, bool)>(
            "UPDATE profile SET articles = articles - 1 WHERE id = @profile RETURNING block, family, is_short", new { profile });
        return new NameBlock(block, family, isShort);
    }

    /// <summary>Takes out the profiles of blocks that no article has any longer, and gives the actors they were.</summary>
    public static List<long> DeleteUnused(SqliteConnection connection, IEnumerable<NameBlock> blocks) =>
        [.. blocks.SelectMany(b => connection.Query<long?>("DELETE FROM profile WHERE block = @Key AND articles < 1 RETURNING actor_id", new { b.Key })).OfType<long>()];
}
