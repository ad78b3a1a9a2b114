using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Sqlite;

/// <summary>The positions of single articles, each with its day.</summary>
internal static class DatedPositions
{
    private const string Columns = $"""
        SELECT {ArticleRow.Columns}, i.key AS Issue, w.key AS ActorKey, w.name AS ActorName, p.stance AS Stance, p.confidence AS Confidence,
          p.condition AS Condition, p.evidence AS Evidence, p.statements AS Numbers, p.review AS Review, p.version AS Version, a.text AS Text
        FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id JOIN article a ON a.id = p.article_id
        """;

    private const string Select = $"{Columns} WHERE (@issue IS NULL OR i.key = @issue) AND (@actor IS NULL OR w.key = @actor) ORDER BY a.published, a.id, w.key";

    /// <summary>Those on an issue, of an actor, or both; the oldest first.</summary>
    public static ImmutableArray<DatedPosition> Of(SqliteConnection connection, string? issue, string? actor) =>
        [.. connection.Query<Row>(Select, new { issue, actor }).Select(r => r.ToPosition())];

    /// <summary>The least sure that nobody has looked at, after so many others.</summary>
    public static DatedPosition? Unsure(SqliteConnection connection, float sure, int skip) => connection
        .QueryFirstOrDefault<Row>($"{Columns} WHERE p.review IS NULL AND p.confidence < @sure ORDER BY p.confidence, a.id, w.key, i.key LIMIT 1 OFFSET @skip", new { sure, skip })?.ToPosition();

    private sealed class Row : ArticleRow
    {
        public string Issue { get; set; } = "";

        public string ActorKey { get; set; } = "";

        public string ActorName { get; set; } = "";

        public string Stance { get; set; } = "";

        public double Confidence { get; set; }

        public string? Condition { get; set; }

        public string Evidence { get; set; } = "";

        public string Numbers { get; set; } = "";

        public string? Review { get; set; }

        public long Version { get; set; }

        public string Text { get; set; } = "";

        public DatedPosition ToPosition()
        {
            var text = new DocumentText(Text);
            return new DatedPosition
            {
                Issue = Issue,
                ActorKey = ActorKey,
                ActorName = ActorName,
                Stance = Enum.Parse<Stance>(Stance),
                Confidence = (float)Confidence,
                Condition = Condition is null ? null : text.Slice(SpanText.Read(Condition)[0]),
                Evidence = text.Slice(SpanText.Read(Evidence)[0]),
                Statements = [.. Numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
                Review = Review is null ? Corrections.Review.None : Enum.Parse<Review>(Review),
                Version = Version,
                Article = ToSummary(),
            };
        }
    }
}
