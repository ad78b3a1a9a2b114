using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OnRecord.App.Exchange.Coding;

namespace OnRecord.App.Exchange.Tables;

/// <summary>
/// Reads a table as spreadsheets save it: RFC 4180 with commas, semicolons or tabs, in UTF-8 or UTF-16; the first row names the columns, in any order and any case.
/// </summary>
internal static class TableReader
{
    /// <summary>The longest file, in bytes.</summary>
    public const long LongestFile = 256L << 20;

    private const int LongestCell = 1 << 20;

    /// <summary>The rows under the heading; blank ones are passed over.</summary>
    /// <exception cref="CodingException">It is no such table; the message names file and row.</exception>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows) Read(string path)
    {
        if (new FileInfo(path).Length > LongestFile)
        {
            throw new CodingException($"{path} has more than {LongestFile >> 20} MB; divide it.");
        }

        try
        {
            using var file = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return Read(file, path);
        }
        catch (DecoderFallbackException e)
        {
            throw new CodingException($"{path} is not UTF-8: byte {e.Index}. Save it as \"CSV UTF-8\".");
        }
        catch (CsvHelperException e)
        {
            throw new CodingException($"{path}, row {e.Context?.Parser?.Row}: {(e is BadDataException ? "a quotation mark is not closed or not doubled" : "a cell is longer than a million characters")}.");
        }
    }

    /// <summary>The same of an open text; <paramref name="name"/> is for messages.</summary>
    internal static (IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows) Read(TextReader text, string name)
    {
        string all = text.ReadToEnd();
        using var csv = new CsvParser(new StringReader(all), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = DelimiterOf(all), MaxFieldSize = LongestCell, CacheFields = false });
        if (!csv.Read())
        {
            throw new CodingException($"{name} is empty: the first row must name the columns.");
        }

        string[] columns = [.. csv.Record!.Select(c => c.Trim().ToLowerInvariant())];
        if (columns.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CodingException($"{name}, row 1: two columns are called \"{twice.Key}\".");
        }

        var rows = new List<TableRow>();
        while (csv.Read())
        {
            string[] cells = csv.Record!;
            if (cells.Length > columns.Length && cells.Skip(columns.Length).Any(c => c.Length > 0))
            {
                throw new CodingException($"{name}, row {csv.Row}: {cells.Length} cells under {columns.Length} columns. A text with a separator in it must stand in quotation marks.");
            }

            var row = new TableRow(csv.Row, columns.Zip(cells).Where(c => c.First.Length > 0).ToDictionary(c => c.First, c => SpreadsheetCell.Text(c.Second), StringComparer.Ordinal));
            if (columns.Any(c => row[c] is not null))
            {
                rows.Add(row);
            }
        }

        return (columns, rows);
    }

    // the heading has names of columns alone, so what stands between them is what divides
    private static string DelimiterOf(string text)
    {
        var heading = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length));
        int commas = heading.Count(','), semicolons = heading.Count(';'), tabs = heading.Count('\t');
        return semicolons > commas && semicolons >= tabs ? ";" : tabs > commas ? "\t" : ",";
    }
}
