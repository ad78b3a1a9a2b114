using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;

namespace OnRecord.Store.Sqlite;

/// <summary>The positions of single articles, each with its day.</summary>
internal static class DatedPositions
{
    private const string Given = $"{PositionRow.Select} WHERE (@issue IS NULL OR i.key = @issue) AND (@actor IS NULL OR w.key = @actor) AND (@upTo IS NULL OR a.id <= @upTo) ORDER BY a.published, a.id, w.key";

    private const string LeastSure = $"{PositionRow.Select} WHERE p.review IS NULL AND p.confidence < @sure ORDER BY p.confidence, a.id, w.key, i.key LIMIT 1 OFFSET @skip";

    /// <summary>Those on an issue, of an actor, or both; the oldest first, those of articles after a number left out.</summary>
    public static ImmutableArray<DatedPosition> Of(SqliteConnection connection, string? issue, string? actor, long? upTo) =>
        [.. connection.Query<Row>(Given, new { issue, actor, upTo }).Select(ToPosition)];

    /// <summary>The least sure that nobody has looked at, after so many others.</summary>
    public static DatedPosition? Unsure(SqliteConnection connection, float sure, int skip) =>
        connection.QueryFirstOrDefault<Row>(LeastSure, new { sure, skip }) is { } row ? ToPosition(row) : null;

    private static DatedPosition ToPosition(PositionRow row)
    {
        var text = new DocumentText(row.Text);
        var condition = row.ConditionIn(text);
        var passages = row.EvidenceIn(text);
        return new DatedPosition
        {
            Issue = row.Issue,
            ActorKey = row.ActorKey,
            ActorName = row.ActorName,
            ActorKind = row.ActorKind,
            Organisation = row.Organisation,
            Stance = row.Stand,
            Confidence = (float)row.Confidence,
            Condition = condition?.Text,
            ConditionPlace = condition?.Pieces[0],
            Evidence = passages[0].Text,
            Passages = passages,
            Statements = row.Behind,
            Review = row.Review,
            Version = row.Version,
            Article = row.ToSummary(),
        };
    }

    private sealed class Row : PositionRow;
}
