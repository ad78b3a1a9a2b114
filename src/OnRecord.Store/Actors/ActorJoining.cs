using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Articles;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Actors;

/// <summary>
/// Joins the actors of an article with those of the record, in the transaction that stores it. Only blocks that the article's names are in
/// are looked at, and only when they bring something new, so that the cost of an article does not grow with the record.
/// </summary>
internal static class ActorJoining
{
    private const string InsertAppearance = """
        INSERT INTO appearance (actor_id, article_id, local_id, name, role, organisation, country, mentions, profile_id, read_as)
        VALUES (@actor, @article, @Id, @Name, @Role, @Organisation, @Country, @mentions, @profile, @readAs)
        """;

    /// <summary>Stores the appearances of an article's actors, and gives each actor's number by the article's own id.</summary>
    /// <param name="connection">In the transaction.</param>
    /// <param name="article">The article's number.</param>
    /// <param name="source">The article.</param>
    /// <param name="layer">Its actors.</param>
    /// <param name="forgotten">The profiles that an earlier reading of the article had (<see cref="Forget"/>); none of a new one.</param>
    public static Dictionary<string, long> Apply(SqliteConnection connection, long article, Article source, ActorLayer layer, IReadOnlyList<(long Profile, NameBlock Block)> forgotten)
    {
        string mark = ContentHash.Of(source)[..8];
        var seen = layer.Actors.Select(a => (Actor: a, Profile: See(connection, Profile.Of(a, source.Published, mark)))).ToList();
        var named = seen.Select(s => s.Profile).OfType<(long Id, long Articles, NameBlock Block)>().ToList();
        // what is told as before is told as often as before
        var left = forgotten.ExceptBy(named.Select(n => n.Id), f => f.Profile).Select(f => f.Block).ToList();
        var lost = ProfileTable.DeleteUnused(connection, left);
        Join(connection, named, left);
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (actor, profile) in seen)
        {
            // "two officials" of two articles are not the same two
            long? alone = profile is null ? ActorTable.Insert(connection, $"{actor.Id}~{mark}", actor.Name, actor.Kind, isNamed: false) : null;
            long id = ActorTable.Final(connection, alone ?? connection.QuerySingle<long>("SELECT actor_id FROM profile WHERE id = @Id", new { profile!.Value.Id }));
            connection.Execute(InsertAppearance, new
            {
                actor = id,
                article,
                actor.Id,
                actor.Name,
                actor.Role,
                actor.Organisation,
                actor.Country,
                mentions = SpanText.Write(actor.Mentions),
                profile = profile?.Id,
                readAs = alone,
            });
            ids[actor.Id] = id;
        }

        ActorTable.DropUnused(connection, lost);
        return ids;
    }

    /// <summary>Adds one appearance that a rule found after the article was stored.</summary>
    public static void Add(SqliteConnection connection, long article, string mentions, string local, string role, Profile profile)
    {
        var seen = See(connection, profile)!.Value;
        Join(connection, [seen], []);
        long actor = ActorTable.Final(connection, connection.QuerySingle<long>("SELECT actor_id FROM profile WHERE id = @Id", new { seen.Id }));
        connection.Execute(
            InsertAppearance,
            new { actor, article, Id = local, profile.Name, Role = role, Organisation = (string?)null, Country = profile.Country.Length > 0 ? profile.Country : null, mentions, profile = seen.Id, readAs = (long?)null });
    }

    /// <summary>Takes such an appearance out again.</summary>
    public static void Remove(SqliteConnection connection, long article, string local)
    {
        if (connection.QuerySingleOrDefault<long?>("SELECT profile_id FROM appearance WHERE article_id = @article AND local_id = @local", new { article, local }) is not { } profile)
        {
            return;
        }

        connection.Execute("UPDATE statement SET actor_id = NULL, local_actor = NULL WHERE article_id = @article AND local_actor = @local", new { article, local });
        connection.Execute("DELETE FROM position WHERE article_id = @article AND local_actor = @local", new { article, local });
        connection.Execute("DELETE FROM appearance WHERE article_id = @article AND local_id = @local", new { article, local });
        List<NameBlock> left = [ProfileTable.Forget(connection, profile)];
        var lost = ProfileTable.DeleteUnused(connection, left);
        Join(connection, [], left);
        ActorTable.DropUnused(connection, lost);
    }

    /// <summary>Takes the appearances of an earlier reading out, and gives the profiles that are seen in one article less, each with its block.</summary>
    public static List<(long Profile, NameBlock Block)> Forget(SqliteConnection connection, long article)
    {
        var alone = connection.Query<long>("SELECT read_as FROM appearance WHERE article_id = @article AND read_as IS NOT NULL", new { article }).ToList();
        var profiles = connection.Query<long>("SELECT profile_id FROM appearance WHERE article_id = @article AND profile_id IS NOT NULL", new { article }).ToList();
        List<(long, NameBlock)> left = [.. profiles.Select(p => (p, ProfileTable.Forget(connection, p)))];
        connection.Execute("DELETE FROM appearance WHERE article_id = @article", new { article });
        ActorTable.DropUnused(connection, alone);
        return left;
    }

    private static (long Id, long Articles, NameBlock Block)? See(SqliteConnection connection, Profile? profile)
    {
        if (profile is null)
        {
            return null;
        }

        var block = NameBlock.Of(profile);
        var (id, articles) = ProfileTable.Sight(connection, block, profile);
        return (id, articles, block);
    }

    private static void Join(SqliteConnection connection, List<(long Id, long Articles, NameBlock Block)> seen, IReadOnlyList<NameBlock> left)
    {
        var blocks = seen.Where(s => !s.Block.IsShort && (s.Articles == 1 || ProfileTable.IsDivided(connection, s.Block.Key))).Select(s => s.Block)
            .Concat(left.Where(l => !l.IsShort)).DistinctBy(b => b.Key).ToList();
        var before = blocks.Select(b => b.Family).Where(f => f.Length > 0).Distinct().ToDictionary(f => f, f => ProfileTable.ActorsIn(connection, f), StringComparer.Ordinal);
        var news = News(connection, seen, left, blocks);
        var shorts = seen.Where(s => s.Block.IsShort && s.Articles == 1).ToLookup(s => s.Block.Family, s => s.Id, StringComparer.Ordinal);
        foreach (string family in news.Where(n => !n.Value.IsNone).Select(n => n.Key).Union(shorts.Select(s => s.Key), StringComparer.Ordinal))
        {
            var found = news.GetValueOrDefault(family) ?? new FamilyNews();
            // who is there is counted again only where somebody may have come or gone: the count takes a step for each
            int actors = before.TryGetValue(family, out int known) && !found.IsAll ? known : ProfileTable.ActorsIn(connection, family);
            // too many had that name before and have it still: the short names there mean nobody, whatever is new
            bool isNews = actors <= ShortNames.TooMany || known <= ShortNames.TooMany;
            BlockJoining.JoinShort(connection, family, actors, isNews ? found : new FamilyNews(), [.. shorts[family]]);
        }

        if (blocks.Count > 0)
        {
            ActorsByHand.ComeBack(connection);
        }
    }

    // what the article tells of the actors of each family
    private static Dictionary<string, FamilyNews> News(
        SqliteConnection connection, List<(long Id, long Articles, NameBlock Block)> seen, IReadOnlyList<NameBlock> left, List<NameBlock> blocks)
    {
        var news = seen.Select(s => s.Block).Concat(left).Select(b => b.Family).Distinct().ToDictionary(f => f, _ => new FamilyNews(), StringComparer.Ordinal);
        var arrived = seen.Where(s => s.Articles == 1).Select(s => s.Id).ToHashSet();
        foreach (var block in blocks)
        {
            BlockJoining.JoinFull(connection, block.Key, news[block.Family], arrived);
        }

        // a short name that is gone tells nothing of the others
        foreach (var gone in left.Where(l => !l.IsShort))
        {
            news[gone.Family].AddAll();
        }

        foreach (var (id, _, block) in seen.Where(s => !s.Block.IsShort && s.Articles <= ShortNames.Prominent && !news[s.Block.Family].IsAll && !ProfileTable.HasSeveral(connection, s.Block.Family)))
        {
            long year = ProfileTable.YearOf(connection, id);
            if (ProfileTable.Sightings(connection, id, year) <= ShortNames.Prominent)
            {
                news[block.Family].AddSighting(year);
            }
        }

        news.Remove("");
        return news;
    }
}
