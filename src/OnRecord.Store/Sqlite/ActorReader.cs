using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Store.Actors;

namespace OnRecord.Store.Sqlite;

/// <summary>Actors by name, by key, by article.</summary>
internal static class ActorReader
{
    private const string Select = """
        SELECT w.id, w.key, w.name, w.kind, w.is_named AS IsNamed, (SELECT count(*) FROM statement s WHERE s.actor_id = w.id) AS Statements,
          (SELECT count(DISTINCT p.article_id) FROM appearance p WHERE p.actor_id = w.id) AS Articles FROM actor w
        """;

    private const string SelectUpTo = """
        SELECT w.id, w.key, w.name, w.kind, w.is_named AS IsNamed, (SELECT count(*) FROM statement s WHERE s.actor_id = w.id AND s.article_id <= @upTo) AS Statements,
          (SELECT count(DISTINCT p.article_id) FROM appearance p WHERE p.actor_id = w.id AND p.article_id <= @upTo) AS Articles FROM actor w
        """;

    private const string SelectAppearances = $"""
        SELECT {ArticleRow.Columns}, w.key AS ActorKey, w.kind AS Kind, p.name AS Name, p.role AS Role, p.organisation AS Organisation, p.country AS Country, p.mentions AS Mentions,
          f.why AS JoinedWhy
        FROM appearance p JOIN article a ON a.id = p.article_id JOIN actor w ON w.id = p.actor_id LEFT JOIN profile f ON f.id = p.profile_id
        """;

    public static ImmutableArray<ActorSummary> Find(SqliteConnection connection, string? name, int limit, int offset, long? upTo = null)
    {
        string part = Filter.Part(name?.Trim() ?? "");
        return [.. connection.Query<ActorRow>(
            (upTo is null ? Select : SelectUpTo) + """
             WHERE w.merged_into IS NULL AND EXISTS (SELECT 1 FROM appearance p WHERE p.actor_id = w.id AND (@upTo IS NULL OR p.article_id <= @upTo))
              AND (w.name LIKE @part ESCAPE '\' OR w.key LIKE @part ESCAPE '\' OR EXISTS (SELECT 1 FROM appearance p WHERE p.actor_id = w.id AND p.name LIKE @part ESCAPE '\'))
             ORDER BY Statements DESC, w.key LIMIT @limit OFFSET @offset
            """,
            new { part, limit, offset, upTo }).Select(r => r.ToSummary())];
    }

    /// <summary>Those with a stand, those with most first; counted before anything else is looked up of them.</summary>
    public static ImmutableArray<ActorSummary> WithStands(SqliteConnection connection, int limit) => [.. connection.Query<ActorRow>(
        $"""
        {Select} JOIN (SELECT actor_id, count(*) AS stands FROM position WHERE stance <> 'None' GROUP BY actor_id ORDER BY stands DESC, actor_id LIMIT @limit) n
          ON n.actor_id = w.id ORDER BY n.stands DESC, w.key
        """,
        new { limit }).Select(r => r.ToSummary())];

    public static ActorRecord? Get(SqliteConnection connection, string key, int statements, int told)
    {
        if (ActorTable.Find(connection, key) is not { } found)
        {
            return null;
        }

        var row = connection.QuerySingle<ActorRow>(Select + " WHERE w.id = @id", new { id = ActorTable.Final(connection, found) });
        return new ActorRecord(row.ToSummary(), Appearances(connection, row.Id), StatementReader.OfActor(connection, row.Key, statements, offset: 0, upTo: null))
        {
            ToldByOthers = StatementReader.TellingOfActor(connection, row.Id, told),
        };
    }

    /// <summary>The actor alone.</summary>
    public static ActorSummary Summary(SqliteConnection connection, string key) => connection.QuerySingle<ActorRow>(Select + " WHERE w.key = @key", new { key }).ToSummary();

    /// <summary>The office as the newest article up to a day gives it; <see langword="null"/> where none does.</summary>
    public static Appearance? Office(SqliteConnection connection, string key, DateOnly day) => connection.Query<AppearanceRow>(
            SelectAppearances + " WHERE w.key = @key AND p.role IS NOT NULL AND (a.published IS NULL OR substr(a.published, 1, 10) <= @day) ORDER BY a.published DESC, a.id DESC LIMIT 1",
            new { key, day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }).FirstOrDefault()?.ToAppearance();

    /// <summary>The newest article they appear in, with or without an office.</summary>
    public static Appearance? Newest(SqliteConnection connection, string key) =>
        connection.Query<AppearanceRow>(SelectAppearances + " WHERE w.key = @key ORDER BY a.published DESC, a.id DESC LIMIT 1", new { key }).FirstOrDefault()?.ToAppearance();

    /// <summary>All, by key, without their statements; the rows are held, the appearances are read one actor at a time.</summary>
    public static IEnumerable<ActorRecord> Each(SqliteConnection connection) =>
        connection.Query<ActorRow>(Select + " WHERE w.merged_into IS NULL ORDER BY w.key").Select(row => new ActorRecord(row.ToSummary(), Appearances(connection, row.Id), []));

    public static ImmutableArray<Appearance> InArticle(SqliteConnection connection, long article) =>
        [.. connection.Query<AppearanceRow>(SelectAppearances + " WHERE a.id = @article", new { article })
            .Select(r => r.ToAppearance()).OrderBy(p => p.Mentions.IsEmpty ? int.MaxValue : p.Mentions[0].Start)];

    private static ImmutableArray<Appearance> Appearances(SqliteConnection connection, long id) =>
        [.. connection.Query<AppearanceRow>(SelectAppearances + " WHERE w.id = @id ORDER BY a.published DESC, a.id DESC", new { id }).Select(a => a.ToAppearance())];

    private sealed class ActorRow
    {
        public long Id { get; set; }

        public string Key { get; set; } = "";

        public string Name { get; set; } = "";

        public string Kind { get; set; } = "";

        public long IsNamed { get; set; }

        public long Statements { get; set; }

        public long Articles { get; set; }

        public ActorSummary ToSummary() => new(Key, Name, Enum.Parse<ActorKind>(Kind), IsNamed != 0, (int)Statements, (int)Articles);
    }

    private sealed class AppearanceRow : ArticleRow
    {
        public string ActorKey { get; set; } = "";

        public string Name { get; set; } = "";

        public string Kind { get; set; } = "";

        public string? Role { get; set; }

        public string? Organisation { get; set; }

        public string? Country { get; set; }

        public string Mentions { get; set; } = "";

        public string? JoinedWhy { get; set; }

        public Appearance ToAppearance() => new()
        {
            ActorKey = ActorKey,
            Name = Name,
            Kind = Enum.Parse<ActorKind>(Kind),
            Role = Role,
            Organisation = Organisation,
            Country = Country,
            Mentions = SpanText.Read(Mentions),
            Why = JoinedWhy,
            Article = ToSummary(),
        };
    }
}
