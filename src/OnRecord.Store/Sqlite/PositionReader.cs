using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Positions;

namespace OnRecord.Store.Sqlite;

/// <summary>Puts the positions of single articles together: one for each actor.</summary>
internal static class PositionReader
{
    private const string Select = """
        SELECT w.key AS ActorKey, p.article_id AS ArticleId, p.stance AS Stance, p.confidence AS Confidence, p.condition AS Condition,
          p.statements AS Statements, a.text AS Text
        FROM position p JOIN actor w ON w.id = p.actor_id JOIN article a ON a.id = p.article_id JOIN issue i ON i.id = p.issue_id
        WHERE i.key = @Key ORDER BY a.published DESC, a.id DESC
        """;

    private static readonly Stance[] Order = [Stance.Agree, Stance.Disagree, Stance.Mixed, Stance.None];

    public static ImmutableArray<ActorPosition> On(SqliteConnection connection, Issue issue)
    {
        var positions = connection.Query<Row>(Select, new { issue.Key }).ToLookup(r => r.ActorKey, StringComparer.Ordinal);
        var found = StatementReader.WithAny(connection, issue.Search).Where(h => h.Statement.ActorKey is not null)
            .ToLookup(h => h.Statement.ActorKey!, StringComparer.Ordinal);
        var actors = positions.Select(p => p.Key).Union(found.Select(f => f.Key), StringComparer.Ordinal);
        return [.. actors.Select(key => Of(ActorReader.Get(connection, key)!, [.. positions[key]], [.. found[key]]))
            .OrderBy(p => Array.IndexOf(Order, p.Stance)).ThenByDescending(p => p.Evidence.Length).ThenBy(p => p.Actor.Key, StringComparer.Ordinal)];
    }

    private static ActorPosition Of(ActorRecord actor, Row[] rows, StatementHit[] found)
    {
        // rows come the newest first: where an actor stands is where it stood last
        if (Array.Find(rows, r => r.ToStance() != Stance.None) is not { } newest)
        {
            return new ActorPosition(actor.Actor, Stance.None, 0, null, [.. found.OrderByDescending(Day, StringComparer.Ordinal)]);
        }

        var evidence = rows.Where(r => r.ToStance() != Stance.None)
            .SelectMany(r => actor.Statements.Where(h => h.Article.Id == r.ArticleId && r.Numbers().Contains(h.Statement.Statement.Number)));
        return new ActorPosition(actor.Actor, newest.ToStance(), (float)newest.Confidence, newest.ConditionText(), [.. evidence]);
    }

    private static string Day(StatementHit hit) => hit.Statement.Statement.SaidOn?.ToString("yyyy-MM-dd") ?? hit.Article.Published?.ToString() ?? "";

    private sealed class Row
    {
        public string ActorKey { get; set; } = "";

        public long ArticleId { get; set; }

        public string Stance { get; set; } = "";

        public double Confidence { get; set; }

        public string? Condition { get; set; }

        public string Statements { get; set; } = "";

        public string Text { get; set; } = "";

        public Stance ToStance() => Enum.Parse<Stance>(Stance);

        public int[] Numbers() => [.. Statements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

        public string? ConditionText() => Condition is null ? null : new DocumentText(Text).Slice(SpanText.Read(Condition)[0]);
    }
}
