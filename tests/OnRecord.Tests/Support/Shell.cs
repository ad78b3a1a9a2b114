using System.Diagnostics;

namespace OnRecord.Tests.Support;

/// <summary>Runs a command line as a user would, from the checkout's root.</summary>
internal static class Shell
{
    /// <summary>Exit code and both outputs of <paramref name="command"/>, run by bash; killed with its children after <paramref name="limit"/>.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(string command, TimeSpan limit)
    {
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", command }, WorkingDirectory = Repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var timer = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} ran past {limit}", e);
        }

        return (process.ExitCode, await output, await error);
    }
}
