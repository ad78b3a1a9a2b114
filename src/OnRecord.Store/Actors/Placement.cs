using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Actors;

/// <summary>A profile, the actor it belongs to, and why.</summary>
internal readonly record struct Placement(ProfileRow Profile, long Actor, string Why, ImmutableArray<long> Rivals)
{
    /// <summary>Whether it differs from what is written.</summary>
    public bool IsNew => Profile.ActorId != Actor || Profile.Why != Why || Profile.Rivals != RivalText;

    private string? RivalText => Rivals.IsDefaultOrEmpty ? null : string.Join(' ', Rivals);

    /// <summary>Brings profiles to their actors, and what hangs from them: appearances, statements, positions. Actors that lose all are taken out; their keys lead to where they went.</summary>
    public static void Write(SqliteConnection connection, IReadOnlyList<Placement> places)
    {
        var changed = places.Where(p => p.IsNew).ToList();
        foreach (var place in changed)
        {
            connection.Execute(
                "UPDATE profile SET actor_id = @Actor, why = @Why, rivals = @rivals WHERE id = @Id",
                new { place.Actor, place.Why, rivals = place.RivalText, place.Profile.Id });
            if (place.Profile.ActorId is { } before && before != place.Actor)
            {
                AppearanceMoves.OfProfile(connection, place.Profile.Id);
            }
        }

        var left = changed.Where(p => p.Profile.ActorId is { } before && before != p.Actor).GroupBy(p => p.Profile.ActorId!.Value);
        foreach (var group in left)
        {
            long heir = group.GroupBy(p => p.Actor).OrderByDescending(g => g.Sum(p => p.Profile.Articles)).ThenBy(g => g.Key).First().Key;
            TakeOut(connection, group.Key, heir);
        }
    }

    private static void TakeOut(SqliteConnection connection, long actor, long heir)
    {
        if (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM profile WHERE actor_id = @actor)", new { actor }))
        {
            return;
        }

        string key = ActorTable.KeyBefore(connection.QuerySingle<string>("SELECT key FROM actor WHERE id = @actor", new { actor }));
        ActorTable.SetAside(connection, [actor]);
        connection.Execute("UPDATE actor_alias SET actor_id = @heir WHERE actor_id = @actor", new { heir, actor });
        ActorTable.Lead(connection, key, heir);
        connection.Execute("UPDATE actor SET merged_into = NULL WHERE merged_into = @actor", new { actor });
        foreach (long article in connection.Query<long>("SELECT DISTINCT article_id FROM appearance WHERE actor_id = @actor OR split_to = @actor", new { actor }).ToList())
        {
            CorrectedArticle.Rebuild(connection, article);
        }

        connection.Execute("DELETE FROM actor WHERE id = @actor", new { actor });
    }
}
