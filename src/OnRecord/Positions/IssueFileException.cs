namespace OnRecord.Positions;

/// <summary>A file of issues cannot be used. The message names the file, the line and the remedy.</summary>
public sealed class IssueFileException : Exception
{
    /// <summary>With the message that a user reads.</summary>
    public IssueFileException(string message)
        : base(message)
    {
    }

    /// <summary>With the message that a user reads and what caused it.</summary>
    public IssueFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
