namespace OnRecord.App.Exchange.Tables;

/// <summary>A row of a table by the names of its columns.</summary>
/// <param name="Number">Its number as a spreadsheet counts: the heading is row 1.</param>
/// <param name="Cells">The texts; a column that the table lacks is not there, an empty cell is.</param>
internal sealed record TableRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a cell, or <see langword="null"/> where there is none or only blanks.</summary>
    public string? this[string column] => Cells.TryGetValue(column, out string? text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
