namespace OnRecord.Store;

/// <summary>The record cannot be opened, read or written. The message names the file, what is wrong and the remedy.</summary>
public sealed class RecordException : Exception
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

    /// <summary>Whether the record is well and only what was asked of it cannot be done: something that it names is not there, or is there already. Nothing was changed.</summary>
    public bool IsRefusal { get; private init; }

    /// <summary>With what cannot be done as it was asked, and what to do about it.</summary>
    public static RecordException Refusal(string message) => new(message) { IsRefusal = true };
}
