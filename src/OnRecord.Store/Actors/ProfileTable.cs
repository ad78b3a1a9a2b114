using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>Rows of profiles.</summary>
internal static class ProfileTable
{
    private const string Upsert = """
        INSERT INTO profile (block, family, is_short, kind, name, role, organisation, country, gender, year, scope, articles)
        VALUES (@Key, @Family, @IsShort, @kind, @Name, @Role, @Organisation, @Country, @Gender, @Year, @Scope, 1)
        ON CONFLICT DO UPDATE SET articles = articles + 1 RETURNING id, articles
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
        [.. connection.Query<ProfileRow>($"SELECT {ProfileRow.Columns} FROM profile WHERE block = @block", new { block })];

    public static List<ProfileRow> Short(SqliteConnection connection, string family) =>
        [.. connection.Query<ProfileRow>($"SELECT {ProfileRow.Columns} FROM profile WHERE family = @family AND is_short = 1", new { family })];

    public static List<ProfileRow> OfIds(SqliteConnection connection, IReadOnlyList<long> ids) =>
        [.. connection.Query<ProfileRow>($"SELECT {ProfileRow.Columns} FROM profile WHERE id IN @ids", new { ids })];

    /// <summary>The full names of a family; of one with more blocks than short names are looked up in, only so many that it shows.</summary>
    public static List<ProfileRow> Full(SqliteConnection connection, string family)
    {
        var blocks = connection.Query<string>(
            "SELECT DISTINCT block FROM profile WHERE family = @family AND is_short = 0 LIMIT @limit", new { family, limit = ShortNames.TooMany + 1 }).ToList();
        return [.. blocks.SelectMany(b => OfBlock(connection, b))];
    }

    /// <summary>Whether the profiles of a block are several actors.</summary>
    public static bool IsDivided(SqliteConnection connection, string block) =>
        connection.ExecuteScalar<bool>("SELECT min(actor_id) IS NOT max(actor_id) FROM profile WHERE block = @block", new { block });

    /// <summary>
    /// Whether a full name's profile says nothing of its actor that the block's other profiles do not say: then no short name can mean another for
    /// it. Holds for blocks of one actor.
    /// </summary>
    /// <param name="connection">In the transaction.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="block">Its block.</param>
    /// <param name="often">In more articles of that year than this, one more changes nothing.</param>
    public static bool TellsNothing(SqliteConnection connection, long profile, string block, int often) => !IsDivided(connection, block) && connection.ExecuteScalar<bool>(
        """
        SELECT (n.role = '' OR EXISTS (SELECT 1 FROM profile p WHERE p.block = n.block AND p.id <> n.id AND p.role = n.role AND p.year = n.year))
          AND (n.organisation = '' OR EXISTS (SELECT 1 FROM profile p WHERE p.block = n.block AND p.id <> n.id AND p.organisation = n.organisation))
          AND (n.country = '' OR EXISTS (SELECT 1 FROM profile p WHERE p.block = n.block AND p.id <> n.id AND p.country = n.country))
          AND (n.gender = '' OR EXISTS (SELECT 1 FROM profile p WHERE p.block = n.block AND p.id <> n.id AND p.gender = n.gender))
          AND (SELECT coalesce(sum(p.articles), 0) FROM profile p WHERE p.block = n.block AND p.year = n.year) > @often
        FROM profile n WHERE n.id = @profile
        """,
        new { profile, often });

    /// <summary>Takes an article away from its profiles, and gives the blocks that lost one for good.</summary>
    public static List<NameBlock> Forget(SqliteConnection connection, long article)
    {
        connection.Execute("UPDATE profile SET articles = articles - 1 WHERE id IN (SELECT profile_id FROM appearance WHERE article_id = @article)", new { article });
        return [.. connection.Query<ProfileRow>(
            $"SELECT {ProfileRow.Columns} FROM profile WHERE articles < 1 AND id IN (SELECT profile_id FROM appearance WHERE article_id = @article)", new { article })
            .Select(r => new NameBlock(r.Block, r.Family, r.IsShort != 0))];
    }

    /// <summary>The block of a profile that no article has any longer; none where one has.</summary>
    public static List<NameBlock> Unused(SqliteConnection connection, long profile) =>
        [.. connection.Query<ProfileRow>($"SELECT {ProfileRow.Columns} FROM profile WHERE id = @profile AND articles < 1", new { profile }).Select(r => new NameBlock(r.Block, r.Family, r.IsShort != 0))];

    /// <summary>Takes out the profiles of blocks that no article has any longer, and gives the actors they were.</summary>
    public static List<long> DeleteUnused(SqliteConnection connection, IEnumerable<NameBlock> blocks) =>
        [.. blocks.SelectMany(b => connection.Query<long?>("DELETE FROM profile WHERE block = @Key AND articles < 1 RETURNING actor_id", new { b.Key })).OfType<long>()];
}
