using System.Globalization;
using OnRecord.Positions;

namespace OnRecord.App.Exchange.Tables;

/// <summary>Tables of statements and of positions. What <see cref="StatementRows"/> and <see cref="StandRows"/> read has the same columns.</summary>
internal static class CsvExport
{
    /// <summary>One row a piece of evidence for a position.</summary>
    public static readonly string[] StandColumns =
    [
        "article", "issue", "proposition", "actor", "name", "actor_kind", "organisation", "stance", "condition", "start", "end", "evidence", "basis", "confidence",
        "outlet", "published", "url",
    ];

    /// <summary>One row a statement.</summary>
    public static readonly string[] StatementColumns =
        ["article", "n", "outlet", "published", "title", "url", "actor", "name", "source", "cue", "content", "kind", "act", "said_on", "start", "end", "confidence"];

    public static void WriteStatements(ExportSource source, Stream output) => TableWriter.Write(output, StatementColumns, source.Statements().Select(h => new[]
    {
        h.Article.Key, Number(h.Statement.Statement.Number), h.Article.Outlet, h.Article.Published?.ToString(), h.Article.Title, h.Article.Url,
        h.Statement.ActorKey, h.Statement.ActorName, h.Statement.SourceText, h.Statement.CueText, h.Statement.ContentText,
        Names.Of(h.Statement.Statement.Kind), Names.Of(h.Statement.Statement.Act), h.Statement.Statement.SaidOn?.ToString("yyyy-MM-dd"),
        Number(h.Statement.Statement.Content[0].Start), Number(h.Statement.Statement.Content[^1].End), Share(h.Statement.Statement.Confidence),
    }));

    public static void WriteStands(ExportSource source, Stream output) => TableWriter.Write(output, StandColumns, source.Record.Issues().SelectMany(i => Rows(source, i)));

    private static IEnumerable<string?[]> Rows(ExportSource source, Issue issue) =>
        from stand in source.Stands(issue)
        from passage in stand.Passages
        select new[]
        {
            stand.Article.Key, issue.Key, issue.Proposition, stand.ActorKey, stand.ActorName, Names.Of(stand.ActorKind), stand.Organisation,
            Names.Of(stand.Stance), stand.Condition, Number(passage.Pieces[0].Start), Number(passage.Pieces[0].End), passage.Text,
            stand.Statements.IsEmpty ? "deed" : "words", Share(stand.Confidence), stand.Article.Outlet, stand.Article.Published?.ToString(), stand.Article.Url,
        };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
