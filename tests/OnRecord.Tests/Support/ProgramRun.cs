using System.Diagnostics;

namespace OnRecord.Tests.Support;

/// <summary>The real program as a process of its own, whose standard input stays open until it is closed.</summary>
internal sealed class ProgramRun : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly Task<string> output, error;

    private ProgramRun(Process process) =>
        (this.process, output, error) = (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

    /// <summary>Starts it with these arguments.</summary>
    public static ProgramRun Start(params IEnumerable<string> arguments)
    {
        // a shell that starts the tests in the background has them ignore Ctrl-C, and so would the program: env gives the signal back and becomes the program
        var start = new ProcessStartInfo("env", ["--default-signal=INT", Repository.Program, .. arguments]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ONRECORD_MODELS"] = Models.Folder;
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Exit, string Output, string Error)> Complete(params IEnumerable<string> arguments)
    {
        using var run = Start(arguments);
        return await run.End();
    }

    /// <summary>Writes a line to its standard input; a program that is ending no longer takes it, and its end is what the test then looks at.</summary>
    public async Task Write(string line)
    {
        await OverPipe(async () =>
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
        });
    }

    /// <summary>Sends it a signal by name, as <c>kill</c> does.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, process.Id.ToString()]);
        kill.WaitForExit();
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Closes its standard input and waits for its end.</summary>
    public async Task<(int Exit, string Output, string Error)> End()
    {
        await OverPipe(() =>
        {
            process.StandardInput.Close();
            return Task.CompletedTask;
        });
        using var timer = new CancellationTokenSource(Limit);
        await process.WaitForExitAsync(timer.Token);
        return (process.ExitCode, await output, await error);
    }

    // the pipe breaks a moment before the process is seen to have ended
    private static async Task OverPipe(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (IOException e) when (e.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase))
        {
            // nobody reads any more
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
