using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Actors;

/// <summary>What people said of actors: which are one, which appearances are somebody else's, what one is called. Worked out from the log.</summary>
internal static class ActorsByHand
{
    public const string Prefix = "actor ";

    /// <summary>Brings merges and names to what the log says.</summary>
    public static void Rebuild(SqliteConnection connection)
    {
        var before = Merged(connection);
        connection.Execute("UPDATE actor SET merged_into = NULL WHERE merged_into IS NOT NULL");
        connection.Execute("UPDATE actor SET renamed = NULL, name = coalesce((SELECT p.name FROM profile p WHERE p.actor_id = actor.id ORDER BY length(p.name) DESC, p.name LIMIT 1), name) WHERE renamed IS NOT NULL");
        foreach (var correction in CorrectionTable.OfActors(connection).Where(c => c.UndoneBy is null))
        {
            Apply(connection, correction);
        }

        var after = Merged(connection);
        var moved = before.Keys.Union(after.Keys).Where(k => before.GetValueOrDefault(k) != after.GetValueOrDefault(k)).Order().ToList();
        foreach (long actor in moved)
        {
            AppearanceMoves.OfActor(connection, actor);
        }

        if (moved.Count > 0)
        {
            Follow(connection, moved);
        }
    }

    // what people named by key, and short names that may now mean one
    private static void Follow(SqliteConnection connection, List<long> moved)
    {
        foreach (long article in connection.Query<long>("SELECT DISTINCT article_id FROM appearance WHERE substr(local_id, 1, 1) = '+'").ToList())
        {
            CorrectedArticle.Rebuild(connection, article);
        }

        foreach (string family in moved.SelectMany(actor => connection.Query<string>("SELECT family FROM profile WHERE actor_id = @actor AND family <> ''", new { actor })).Distinct().ToList())
        {
            BlockJoining.JoinShort(connection, family, ProfileTable.ActorsIn(connection, family), FamilyNews.Everything(), []);
        }
    }

    /// <summary>Brings them back after joining made or renamed actors.</summary>
    public static void ComeBack(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM correction WHERE kind IN ('ActorMerge', 'ActorRename'))"))
        {
            Rebuild(connection);
        }
    }

    /// <summary>Puts an article's appearances with the actors that people gave them to.</summary>
    public static void Split(SqliteConnection connection, long article, IEnumerable<Correction> log)
    {
        connection.Execute("UPDATE appearance SET split_to = NULL WHERE article_id = @article AND split_to IS NOT NULL", new { article });
        AppearanceMoves.OfArticle(connection, article);
        foreach (var split in log.Where(c => c.Kind == CorrectionKind.ActorSplit && c.UndoneBy is null))
        {
            if (ActorTable.Find(connection, split.Target.Name[Prefix.Length..]) is { } from)
            {
                connection.Execute(
                    "UPDATE appearance SET split_to = @to WHERE article_id = @article AND actor_id = @from AND (profile_id IS NOT NULL OR read_as IS NOT NULL)",
                    new { to = ActorTable.FindOrInsert(connection, split.After!.Actor!), article, from = ActorTable.Final(connection, from) });
            }
        }

        AppearanceMoves.OfArticle(connection, article);
    }

    private static Dictionary<long, long> Merged(SqliteConnection connection) =>
        connection.Query<(long Id, long Into)>("SELECT id, merged_into FROM actor WHERE merged_into IS NOT NULL").ToDictionary(m => m.Id, m => m.Into);

    private static void Apply(SqliteConnection connection, Correction correction)
    {
        if (ActorTable.Find(connection, correction.Target.Name[Prefix.Length..]) is not { } actor)
        {
            return;
        }

        if (correction.Kind == CorrectionKind.ActorRename)
        {
            connection.Execute("UPDATE actor SET renamed = @name, name = @name WHERE id = @id", new { name = correction.After!.Actor, id = ActorTable.Final(connection, actor) });
        }
        else if (correction.Kind == CorrectionKind.ActorMerge && ActorTable.Find(connection, correction.After!.Actor!) is { } into)
        {
            // both ends as earlier merges have them, and never in a circle
            var (from, to) = (ActorTable.Final(connection, actor), ActorTable.Final(connection, into));
            connection.Execute("UPDATE actor SET merged_into = @to WHERE id = @from AND @to <> @from", new { from, to });
        }
    }
}
