namespace OnRecord.Store;

/// <summary>The record cannot be opened, read or written. The message names the file, what is wrong and the remedy.</summary>
public class RecordException : Exception
{
    /// <summary>With the message that a user reads.</summary>
    public RecordException(string message)
        : base(message)
    {
    }

    /// <summary>With the message that a user reads and what caused it.</summary>
    public RecordException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
