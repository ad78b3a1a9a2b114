using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OnRecord.Positions;

namespace OnRecord.App.Exchange;

/// <summary>
/// Tables for a spreadsheet (RFC 4180, UTF-8 with its mark so that Excel reads it). A cell that a spreadsheet would take for a formula gets an apostrophe
/// before it.
/// </summary>
internal static class CsvExport
{
    /// <summary>The columns of a table of positions; a hand coder's table has the same.</summary>
    public static readonly string[] PositionColumns = ["article", "issue", "proposition", "actor", "name", "stance", "condition", "start", "end", "evidence", "confidence", "outlet", "published", "url"];

    private static readonly string[] StatementColumns =
        ["article", "n", "outlet", "published", "title", "url", "actor", "name", "source", "cue", "content", "kind", "act", "said_on", "start", "end", "confidence"];

    public static void WriteStatements(ExportSource source, Stream output) => Write(output, StatementColumns, source.Statements().Select(h => new[]
    {
        h.Article.Key, Number(h.Statement.Statement.Number), h.Article.Outlet, h.Article.Published?.ToString(), h.Article.Title, h.Article.Url,
        h.Statement.ActorKey, h.Statement.ActorName, h.Statement.SourceText, h.Statement.CueText, h.Statement.ContentText,
        Names.Of(h.Statement.Statement.Kind), Names.Of(h.Statement.Statement.Act), h.Statement.Statement.SaidOn?.ToString("yyyy-MM-dd"),
        Number(h.Statement.Statement.Content[0].Start), Number(h.Statement.Statement.Content[^1].End), Share(h.Statement.Statement.Confidence),
    }));

    public static void WritePositions(ExportSource source, Stream output) => Write(output, PositionColumns, source.Record.Issues().SelectMany(i => Rows(source, i)));

    private static IEnumerable<string?[]> Rows(ExportSource source, Issue issue) =>
        from position in source.Positions(issue)
        where position.Stance != Stance.None
        from hit in position.Evidence
        select new[]
        {
            hit.Article.Key, issue.Key, issue.Proposition, position.Actor.Key, position.Actor.Name, Names.Of(position.Stance), position.Condition,
            Number(hit.Statement.Statement.Content[0].Start), Number(hit.Statement.Statement.Content[^1].End), hit.Statement.ContentText,
            Share(position.Confidence), hit.Article.Outlet, hit.Article.Published?.ToString(), hit.Article.Url,
        };

    private static void Write(Stream output, string[] columns, IEnumerable<string?[]> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        foreach (string?[] row in rows.Prepend(columns))
        {
            foreach (string? cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
