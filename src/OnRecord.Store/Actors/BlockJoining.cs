using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>Works out the actors of one block or family anew and brings the rows to it. Rows of actors stay where they can.</summary>
internal static class BlockJoining
{
    /// <summary>The actors of a block of full names.</summary>
    /// <returns>Whether there is another actor than before, or one of its profiles has gone from one to another: then short names may mean others too.</returns>
    public static bool JoinFull(SqliteConnection connection, string block)
    {
        var rows = ProfileTable.OfBlock(connection, block);
        var joined = ActorJoiner.Join([.. rows.Select(r => r.ToProfile())]);
        var ids = Rows(rows, joined);
        ActorTable.SetAside(connection, rows.Select(r => r.ActorId).OfType<long>().Distinct().Where(id => !Keeps(connection, id, ids, joined)));
        var places = new List<Placement>();
        for (int i = 0; i < joined.Length; i++)
        {
            long id = ids[i] ?? ActorTable.Insert(connection, joined[i].Key, joined[i].Name, joined[i].Kind, isNamed: true);
            ActorTable.Describe(connection, id, joined[i]);
            places.AddRange(joined[i].Members.Select(m => new Placement(rows[m], id, joined[i].Why, [])));
        }

        Placement.Write(connection, places);
        return ids.Contains(null) || places.Exists(p => p.Profile.ActorId is { } before && before != p.Actor);
    }

    /// <summary>Whom the short names of a family mean.</summary>
    /// <param name="connection">In the transaction.</param>
    /// <param name="family">The family.</param>
    /// <param name="only">The profiles that are new, where no full name of the family has changed; <see langword="null"/> for all of them.</param>
    public static void JoinShort(SqliteConnection connection, string family, IReadOnlyList<long>? only)
    {
        var rows = only is null ? ProfileTable.Short(connection, family) : ProfileTable.OfIds(connection, only);
        if (rows.Count == 0)
        {
            return;
        }

        var candidates = ProfileTable.Full(connection, family).Where(r => r.ActorId is not null)
            .GroupBy(r => ActorTable.Final(connection, r.ActorId!.Value)).Select(g => new ShortCandidate(g.Key, [.. g.Select(r => r.ToProfile())])).ToList();
        var keys = only is null ? ActorTable.KeysOfShort(connection, family) : [];
        var own = new Dictionary<string, long>(StringComparer.Ordinal);
        var answers = new Dictionary<Profile, ShortAnswer>();
        var places = new List<Placement>();
        foreach (var row in rows.OrderBy(r => r.Name.Length).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            // names that are described alike mean the same, whatever article they are in
            var profile = row.ToProfile().Profile with { Scope = "" };
            if (!answers.TryGetValue(profile, out var answer))
            {
                answers.Add(profile, answer = ShortNames.Resolve(profile, candidates));
            }

            var place = new Placement(row, answer.Id ?? Own(connection, row, own, keys), answer.Why, answer.Rivals);
            if (place.IsNew)
            {
                places.Add(place);
            }
        }

        Placement.Write(connection, places);
    }

    // nobody that the record knows: by itself, together with those that are named and described alike
    private static long Own(SqliteConnection connection, ProfileRow row, Dictionary<string, long> own, Dictionary<long, string> keys)
    {
        string key = row.OwnKey();
        if (row.ActorId is { } there && keys.TryGetValue(there, out string? known) && known == key)
        {
            return there;
        }

        if (!own.TryGetValue(key, out long id))
        {
            id = connection.QueryFirstOrDefault<long?>("SELECT id FROM actor WHERE key = @key AND kind = @Kind", new { key, row.Kind })
                ?? ActorTable.Insert(connection, key, row.Name, Enum.Parse<ActorKind>(row.Kind), isNamed: true);
            own.Add(key, id);
        }

        return id;
    }

    // each actor keeps the row that most of its articles had, so that links and numbers stay
    private static long?[] Rows(List<ProfileRow> rows, IReadOnlyList<JoinedActor> joined)
    {
        var taken = new HashSet<long>();
        var ids = new long?[joined.Count];
        var votes = from actor in Enumerable.Range(0, joined.Count)
                    from vote in joined[actor].Members.Where(m => rows[m].ActorId is not null).GroupBy(m => rows[m].ActorId!.Value)
                    let articles = vote.Sum(m => rows[m].Articles)
                    orderby articles descending, vote.Key
                    select (actor, id: vote.Key);
        foreach (var (actor, id) in votes)
        {
            if (ids[actor] is null && taken.Add(id))
            {
                ids[actor] = id;
            }
        }

        return ids;
    }

    // a row whose key changes gives it up first: two actors may have to swap theirs
    private static bool Keeps(SqliteConnection connection, long id, long?[] ids, IReadOnlyList<JoinedActor> joined)
    {
        int at = Array.IndexOf(ids, id);
        return at >= 0 && connection.QuerySingle<string>("SELECT key FROM actor WHERE id = @id", new { id }) is var key
            && (key == joined[at].Key || key == $"{joined[at].Key}-{joined[at].Kind.ToString().ToLowerInvariant()}");
    }
}
