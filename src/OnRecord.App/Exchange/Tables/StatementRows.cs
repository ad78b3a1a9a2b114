using System.Collections.Immutable;
using System.Globalization;
using OnRecord.App.Exchange.Coding;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Tables;

/// <summary>A table of statements, one a row.</summary>
internal sealed class StatementRows(Record record, RowProblems problems)
{
    private const string Marks = "\"“„«‘'";

    private readonly RowReader reader = new(record, problems);

    /// <summary>The statements, in order of the rows. Of rows with problems there is none.</summary>
    public IReadOnlyList<CodedStatement> Read(IEnumerable<TableRow> rows) => [.. rows.Select(Statement).OfType<CodedStatement>()];

    private CodedStatement? Statement(TableRow row)
    {
        var article = reader.Article(row);
        var actor = reader.Actor(row);
        var (kind, act, day) = (reader.Value<StatementKind>(row, "kind"), reader.Value<StatementAct>(row, "act"), SaidOn(row));
        if (article is null)
        {
            return null;
        }

        var (text, words) = (reader.Text(article), new RowWords(reader, problems));
        var content = words.Find(row, "content", text, article.Article.Id);
        return content.IsEmpty ? null : new CodedStatement($"row {row.Number}", article.Id, new Statement
        {
            Number = 0,
            Content = content,
            Source = Beside("source"),
            Cue = Beside("cue"),
            Kind = kind ?? (Marks.Contains(text.At(content[0])[0], StringComparison.Ordinal) ? StatementKind.Direct : StatementKind.Indirect),
            Act = act ?? StatementAct.State,
            SaidOn = day,
            Confidence = 1,
            Why = "by hand",
        }, actor?.Key, actor?.Actor, RowReader.By(row));

        ImmutableArray<TextSpan> Beside(string column) => words.PiecesBeside(row, column, text, content[0]);
    }

    private DateOnly? SaidOn(TableRow row)
    {
        if (row["said_on"] is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(row.Number, "said_on", $"\"{text}\" is no day; write YYYY-MM-DD");
        return null;
    }
}
