namespace OnRecord.App.Exchange.Tables;

/// <summary>
/// A text as a cell of a table that may be opened in a spreadsheet, which takes what starts with <c>= + - @</c>, a tab or a line end for a formula: such a text
/// gets an apostrophe before it, and so does one that has apostrophes and then such a start, so that every cell leads back to its text.
/// </summary>
internal static class SpreadsheetCell
{
    private const char Guard = '\'';

    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>The cell of a text.</summary>
    public static string Of(string text) => IsFormula(text) ? Guard + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Text(string cell) => cell.StartsWith(Guard) && IsFormula(cell) ? cell[1..] : cell;

    private static bool IsFormula(string text)
    {
        var rest = text.AsSpan().TrimStart(Guard);
        return rest.Length > 0 && Dangerous.Contains(rest[0], StringComparison.Ordinal);
    }
}
