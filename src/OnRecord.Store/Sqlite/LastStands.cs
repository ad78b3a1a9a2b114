using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Positions;

namespace OnRecord.Store.Sqlite;

/// <summary>Each actor's last stand on each issue: picked by the database, so that a page over all issues reads no article.</summary>
internal static class LastStands
{
    private const string Select = """
        SELECT Issue, ActorKey, ActorName, Stance, Published FROM (
          SELECT i.key AS Issue, w.key AS ActorKey, w.name AS ActorName, p.stance AS Stance, a.published AS Published,
            row_number() OVER (PARTITION BY p.issue_id, p.actor_id ORDER BY a.published DESC, a.id DESC) AS Place
          FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id JOIN article a ON a.id = p.article_id
          WHERE p.stance <> 'None' AND (@upTo IS NULL OR a.id <= @upTo))
        WHERE Place = 1 ORDER BY Issue, ActorKey
        """;

    public static ImmutableArray<LastStand> All(SqliteConnection connection, long? upTo) => [.. connection.Query<Row>(Select, new { upTo }).Select(r => r.ToStand())];

    private sealed class Row
    {
        public string Issue { get; set; } = "";

        public string ActorKey { get; set; } = "";

        public string ActorName { get; set; } = "";

        public string Stance { get; set; } = "";

        public string? Published { get; set; }

        public LastStand ToStand() => new(Issue, ActorKey, ActorName, Enum.Parse<Stance>(Stance), PublicationTime.TryParse(Published, out var time) ? time.Date : null);
    }
}
