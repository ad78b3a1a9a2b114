namespace OnRecord.Store;

/// <summary>What was asked of the record cannot be done as it was asked: something that it names is not there, or is there already. Nothing was changed.</summary>
public sealed class RefusedException : RecordException
{
    /// <summary>With what is wrong and what to do about it.</summary>
    public RefusedException(string message)
        : base(message)
    {
    }
}
