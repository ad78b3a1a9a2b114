using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Joining;

namespace OnRecord.Store.Actors;

/// <summary>Works out the actors of one block or family anew and brings the rows to it. Rows of actors stay where they can.</summary>
internal static class BlockJoining
{
    /// <summary>The actors of a block of full names.</summary>
    /// <param name="connection">In the transaction.</param>
    /// <param name="block">The block.</param>
    /// <param name="news">Gets what that tells of them: everything, where there is another actor than before or a profile has gone from one to another.</param>
    /// <param name="arrived">Profiles that the record did not have before.</param>
    public static void JoinFull(SqliteConnection connection, string block, FamilyNews news, IReadOnlySet<long> arrived)
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
            var isNew = joined[i].Members.Select(m => rows[m]).ToLookup(r => arrived.Contains(r.Id));
            foreach (var row in isNew[true])
            {
                news.Add(row, [.. isNew[false]]);
            }
        }

        Placement.Write(connection, places);
        if (ids.Contains(null) || places.Exists(p => p.Profile.ActorId is { } before && before != p.Actor))
        {
            news.AddAll();
        }
    }

    /// <summary>Whom short names of a family mean.</summary>
    /// <param name="connection">In the transaction.</param>
    /// <param name="family">The family.</param>
    /// <param name="actors">How many have full names in it.</param>
    /// <param name="news">What has changed for its full names.</param>
    /// <param name="arrived">Short names that the record did not have before.</param>
    public static void JoinShort(SqliteConnection connection, string family, int actors, FamilyNews news, IReadOnlyList<long> arrived)
    {
        var rows = ProfileTable.Short(connection, family, news);
        rows.AddRange(ProfileTable.OfIds(connection, [.. arrived.Except(rows.Select(r => r.Id))]));
        if (rows.Count == 0)
        {
            return;
        }

        var candidates = actors > ShortNames.TooMany ? null : Candidates(connection, family);
        var own = new OwnActors(connection, ActorTable.Keys(connection, rows.Select(r => r.ActorId).OfType<long>().Distinct()));
        var answers = new Dictionary<Profile, ShortAnswer>();
        var places = new List<Placement>();
        foreach (var row in rows.OrderBy(r => r.Name.Length).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            // names that are described alike mean the same, whatever article they are in
            var profile = row.ToProfile().Profile with { Scope = "" };
            if (!answers.TryGetValue(profile, out var answer))
            {
                answers.Add(profile, answer = candidates is null ? ShortNames.TooCommon : ShortNames.Resolve(profile, candidates));
            }

            places.Add(new Placement(row, answer.Id ?? own.Of(row), answer.Why, answer.Rivals));
        }

        Placement.Write(connection, places);
    }

    private static List<ShortCandidate> Candidates(SqliteConnection connection, string family)
    {
        var rows = ProfileTable.Full(connection, family);
        var final = ActorTable.Final(connection, rows.Select(r => r.Actor).Distinct());
        return [.. rows.GroupBy(r => final[r.Actor]).Select(g => new ShortCandidate(g.Key, [.. g.Select(r => r.Profile)]))];
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
