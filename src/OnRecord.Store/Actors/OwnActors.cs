using Microsoft.Data.Sqlite;
using OnRecord.Actors;

namespace OnRecord.Store.Actors;

/// <summary>The actors of short names that mean nobody the record knows: each by itself, together with those that are named and described alike.</summary>
/// <param name="connection">In the transaction.</param>
/// <param name="known">The keys of the actors that the short names are now.</param>
internal sealed class OwnActors(SqliteConnection connection, IReadOnlyDictionary<long, string> known)
{
    private readonly Dictionary<string, long> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>The actor of a short name; made where there is none.</summary>
    public long Of(ProfileRow row)
    {
        string key = row.OwnKey(keys);
        if (row.ActorId is { } there && known.TryGetValue(there, out string? its) && its == key)
        {
            return there;
        }

        if (!found.TryGetValue(key, out long id))
        {
            id = ActorTable.FindOf(connection, key, row.Kind) ?? ActorTable.Insert(connection, key, row.Name, Enum.Parse<ActorKind>(row.Kind), isNamed: true);
            found.Add(key, id);
        }

        return id;
    }
}
