namespace OnRecord.Reading;

/// <summary>A model's file is missing, damaged or of a version this program does not know. The message names the file and the remedy.</summary>
public sealed class ModelException : Exception
{
    /// <summary>With the message that a user reads.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>With the message that a user reads and what caused it.</summary>
    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
