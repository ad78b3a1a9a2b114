namespace OnRecord.App.Exchange.Coding;

/// <summary>Who coded something, and why, where a file says so.</summary>
internal sealed record CodedBy(string? Coder, string? Note)
{
    /// <summary>With the names that hold for the whole file where this says nothing.</summary>
    public (string By, string Why) Or(CodedBy file) => (Coder ?? file.Coder!, Note ?? file.Note!);
}
