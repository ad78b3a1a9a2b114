namespace OnRecord.App.Exchange.Coding;

/// <summary>What is wrong with the rows of a table: all of it is gathered, so that a person can put it right at once; nothing is taken in while there is any.</summary>
internal sealed class RowProblems(string file)
{
    private const int MostNamed = 20;

    private readonly List<string> problems = [];

    /// <summary>Notes what is wrong with a cell.</summary>
    public void Add(int row, string column, string message) => problems.Add($"row {row}, column {column}: {message}");

    /// <summary>Ends the reading where anything is wrong.</summary>
    /// <exception cref="CodingException">Something is.</exception>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            string more = problems.Count > MostNamed ? $"\n  and {problems.Count - MostNamed} more" : "";
            throw new CodingException($"{file}: nothing was taken in.{string.Concat(problems.Take(MostNamed).Select(p => $"\n  {p}"))}{more}");
        }
    }
}
