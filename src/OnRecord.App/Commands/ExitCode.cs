namespace OnRecord.App.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Found = 0, Nothing = 1, Error = 2;
}
