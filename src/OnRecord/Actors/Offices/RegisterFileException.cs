namespace OnRecord.Actors.Offices;

/// <summary>A register cannot be read. The message names the file, the place and the remedy.</summary>
public sealed class RegisterFileException : Exception
{
    /// <summary>With the message that a user reads.</summary>
    public RegisterFileException(string message)
        : base(message)
    {
    }

    /// <summary>With the message that a user reads and what caused it.</summary>
    public RegisterFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
