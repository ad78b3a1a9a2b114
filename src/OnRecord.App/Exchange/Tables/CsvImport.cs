using OnRecord.App.Exchange.Coding;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange.Tables;

/// <summary>Takes in a table of what people coded by hand: stands where it has a column <c>stance</c>, statements where it has <c>content</c>.</summary>
internal static class CsvImport
{
    /// <summary>Takes it in; all of it is looked through first, and nothing is taken in where anything is wrong.</summary>
    /// <param name="record">The record; it must have the articles.</param>
    /// <param name="path">The table.</param>
    /// <param name="by">Who coded it and why, for rows that do not say.</param>
    /// <param name="addIssues">Puts issues into the record that it does not have.</param>
    /// <exception cref="CodingException">Something is wrong; each row and column is named.</exception>
    public static CodingCounts Read(Record record, string path, CodedBy by, Action<IReadOnlyList<Issue>> addIssues)
    {
        var (columns, rows) = TableReader.Read(path);
        var problems = new RowProblems(path);
        var coding = new HandCoding(record, by);
        if (columns.Contains("stance"))
        {
            var reader = new StandRows(record, problems);
            var stands = reader.Read(rows);
            problems.ThrowIfAny();
            addIssues(reader.NewIssues);
            coding.Put(stands);
        }
        else if (columns.Contains("content"))
        {
            var statements = new StatementRows(record, problems).Read(rows);
            problems.ThrowIfAny();
            coding.Put(statements);
        }
        else
        {
            throw new CodingException($"{path}, row 1: there is neither a column \"stance\" (where somebody stands) nor \"content\" (what somebody said). The columns of `onrecord export positions` and `onrecord export csv` are taken.");
        }

        return coding.Counts;
    }
}
