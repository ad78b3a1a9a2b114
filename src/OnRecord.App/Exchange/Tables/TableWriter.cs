using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OnRecord.App.Exchange.Tables;

/// <summary>Writes a table (RFC 4180, UTF-8 with its mark so that Excel reads it).</summary>
internal static class TableWriter
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",;\"\t\r\n");

    // a single line feed or return divides rows for most readers, so it is quoted as well as the two together
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => cell.Field.AsSpan().IndexOfAny(NeedsQuotes) >= 0 || cell.Field != cell.Field?.Trim() };

    public static void Write(Stream output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(writer, Form, leaveOpen: true);
        foreach (var row in rows.Prepend(columns))
        {
            foreach (string? cell in row)
            {
                csv.WriteField(SpreadsheetCell.Of(cell ?? ""));
            }

            csv.NextRecord();
        }
    }
}
