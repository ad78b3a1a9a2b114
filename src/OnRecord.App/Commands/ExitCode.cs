using System.CommandLine;
using OnRecord.Reading;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary>What the program's exit codes mean, and the one place where errors become words on stderr.</summary>
internal static class ExitCode
{
    /// <summary>Something was found or done.</summary>
    public const int Found = 0;

    /// <summary>Nothing was found.</summary>
    public const int Nothing = 1;

    /// <summary>Something went wrong; stderr says what.</summary>
    public const int Error = 2;

    /// <summary>Runs a command's work and turns the errors a user can cause into a line and <see cref="Error"/>.</summary>
    public static int Of(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is ModelException or RecordException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"onrecord: {e.Message}");
            return Error;
        }
    }

    /// <summary>Names what is wrong with a command line.</summary>
    public static int Of(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine($"onrecord: {error.Message}");
        }

        Console.Error.WriteLine("onrecord --help lists the commands.");
        return Error;
    }
}
