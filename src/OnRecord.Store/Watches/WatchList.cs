using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Watches;

/// <summary>
/// The watches. A hit is written down in the same transaction in which it is found, and each arrival as soon as it is certain: whatever is killed when,
/// nothing is missed, and what is known to have arrived is not sent again.
/// </summary>
public sealed class WatchList
{
    private readonly RecordFile file;

    internal WatchList(RecordFile file) => this.file = file;

    /// <summary>Adds a watch. What the record holds already is no hit, unless <paramref name="fromStart"/>.</summary>
    /// <exception cref="RecordException">There is a watch of that name, or no such issue.</exception>
    public void Add(Watch watch, bool fromStart = false)
    {
        ArgumentNullException.ThrowIfNull(watch);
        file.Use(c =>
        {
            using var transaction = c.BeginTransaction();
            Check(c, watch);
            long id = c.QuerySingle<long>(
                "INSERT INTO watch (name, kind, query, added) VALUES (@Name, @kind, @query, @now) RETURNING id",
                new { watch.Name, kind = watch.Kind.ToString(), query = JsonSerializer.Serialize(new SavedQuery(watch.Query, watch.Issue)), now = Now() });
            c.Execute(
                "INSERT INTO watch_target (watch_id, kind, address, secret_from, may_be_private) VALUES (@id, @kind, @Address, @SecretFrom, @MayBePrivate)",
                watch.Targets.Select(t => new { id, kind = t.Kind.ToString(), t.Address, t.SecretFrom, t.MayBePrivate }).ToList());
            WriteHits(c, id, watch, isNew: fromStart);
            transaction.Commit();
        });
    }

    /// <summary>All watches, by name.</summary>
    public ImmutableArray<Watch> List() => file.Use(c => ImmutableArray.CreateRange(c.Query<Row>("SELECT id, name, kind, query FROM watch ORDER BY name").AsList().Select(r => ToWatch(c, r))));

    /// <summary>Takes a watch out with all that it found; whether there was one.</summary>
    public bool Remove(string name) => file.Use(c => c.Execute("DELETE FROM watch WHERE name = @name", new { name })) > 0;

    /// <summary>Says anew where the secret of a watch's webhook is read from.</summary>
    /// <param name="name">The watch's name.</param>
    /// <param name="place"><c>env:NAME</c> or <c>file:PATH</c>.</param>
    /// <returns>Whether there is a watch of that name with a webhook.</returns>
    public bool SetSecretFrom(string name, string place) => file.Use(c => c.Execute(
        "UPDATE watch_target SET secret_from = @place WHERE kind = @kind AND watch_id = (SELECT id FROM watch WHERE name = @name)", new { name, place, kind = nameof(WatchTargetKind.Webhook) })) > 0;

    /// <summary>Looks for what is new and writes it down; how much it was.</summary>
    public int Look(Watch watch)
    {
        ArgumentNullException.ThrowIfNull(watch);
        return file.Use(c =>
        {
            using var transaction = c.BeginTransaction();
            int found = c.ExecuteScalar<long?>("SELECT id FROM watch WHERE name = @Name", new { watch.Name }) is { } id ? WriteHits(c, id, watch, isNew: true) : 0;
            transaction.Commit();
            return found;
        });
    }

    /// <summary>The hits that have not arrived at a target, the earliest first.</summary>
    public ImmutableArray<WatchHit> Due(WatchTarget target) => file.Use(c => Hits(
        c,
        """
        SELECT h.id, h.found, h.content FROM watch_hit h JOIN watch_target t ON t.watch_id = h.watch_id
        WHERE t.id = @Id AND h.is_new = 1 AND NOT EXISTS (SELECT 1 FROM watch_delivery d WHERE d.hit_id = h.id AND d.target_id = t.id) ORDER BY h.id
        """,
        new { target.Id }));

    /// <summary>The newest hits of a watch, arrived or not, the newest first: what a feed shows.</summary>
    public ImmutableArray<WatchHit> Newest(Watch watch, int limit = 100) => file.Use(c => Hits(
        c, "SELECT h.id, h.found, h.content FROM watch_hit h JOIN watch w ON w.id = h.watch_id WHERE w.name = @Name AND h.is_new = 1 ORDER BY h.id DESC LIMIT @limit", new { watch.Name, limit }));

    /// <summary>Writes down that hits have arrived at a target.</summary>
    public void Arrived(WatchTarget target, IReadOnlyList<WatchHit> hits) => file.Use(c =>
    {
        using var transaction = c.BeginTransaction();
        c.Execute("INSERT OR IGNORE INTO watch_delivery (hit_id, target_id, at) VALUES (@Id, @target, @now)", hits.Select(h => new { h.Id, target = target.Id, now = Now() }).ToList());
        transaction.Commit();
    });

    private static void Check(SqliteConnection connection, Watch watch)
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM watch WHERE name = @Name", new { watch.Name }) > 0)
        {
            throw RecordException.Refusal($"there is a watch \"{watch.Name}\" already; give another name, or take it out with `onrecord watch remove {watch.Name}`.");
        }

        if (watch.Issue is not null && IssueStore.All(connection).All(i => i.Key != watch.Issue))
        {
            throw RecordException.Refusal($"there is no issue \"{watch.Issue}\"; `onrecord issue list` shows them.");
        }
    }

    private static int WriteHits(SqliteConnection connection, long watch, Watch search, bool isNew)
    {
        string now = Now();
        return WatchSearch.Find(connection, search).ToList().Sum(hit => connection.Execute(
            "INSERT OR IGNORE INTO watch_hit (watch_id, key, found, is_new, content) VALUES (@watch, @Key, @now, @isNew, @content)",
            new { watch, hit.Key, now, isNew, content = isNew ? JsonSerializer.Serialize(hit) : "" }));
    }

    private static ImmutableArray<WatchHit> Hits(SqliteConnection connection, string sql, object values) =>
        [.. connection.Query<(long Id, string Found, string Content)>(sql, values)
            .Select(r => JsonSerializer.Deserialize<WatchHit>(r.Content)! with { Id = r.Id, Found = DateTimeOffset.Parse(r.Found, System.Globalization.CultureInfo.InvariantCulture) })];

    private Watch ToWatch(SqliteConnection connection, Row row)
    {
        var saved = JsonSerializer.Deserialize<SavedQuery>(row.Query)!;
        var targets = connection.Query<TargetRow>("SELECT id, kind, address, secret_from AS SecretFrom, may_be_private AS MayBePrivate FROM watch_target WHERE watch_id = @Id ORDER BY id", new { row.Id });
        return new Watch
        {
            Name = row.Name,
            Kind = Enum.Parse<WatchKind>(row.Kind),
            Query = saved.Query,
            Issue = saved.Issue,
            Targets = [.. targets.Select(t => new WatchTarget(Enum.Parse<WatchTargetKind>(t.Kind), t.Address) { Id = t.Id, SecretFrom = t.SecretFrom, IsSecretMoved = t.SecretFrom?.StartsWith("file:" + KeptSecrets.Folder(file.Path), StringComparison.Ordinal) == true, MayBePrivate = t.MayBePrivate != 0 })],
        };
    }

    private static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ");

    private sealed record SavedQuery(SearchQuery Query, string? Issue);

    private sealed class Row
    {
        public long Id { get; set; }

        public string Name { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Query { get; set; } = "";
    }

    private sealed class TargetRow
    {
        public long Id { get; set; }

        public string Kind { get; set; } = "";

        public string? Address { get; set; }

        public string? SecretFrom { get; set; }

        public long MayBePrivate { get; set; }
    }
}
