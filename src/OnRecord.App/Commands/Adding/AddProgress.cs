using OnRecord.App.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OnRecord.App.Commands.Adding;

/// <summary>How far a run is, on standard error: a bar with rate and time left where a person looks on, else lines alone.</summary>
internal sealed class AddProgress
{
    private readonly IAnsiConsole? console;
    private ProgressTask? bar;
    private bool isByBytes;
    private int done;
    private long taken;

    private AddProgress(IAnsiConsole? console) => this.console = console;

    /// <summary>Does the work with a bar when standard error is a terminal, and without one otherwise.</summary>
    /// <param name="total">How many articles there are; where that is not known before the end, how many bytes; where neither is, there is no time left to show.</param>
    /// <param name="work">The work; it tells how far it is by <see cref="Show"/> and <see cref="Took"/>.</param>
    public static int Run(Func<InputTotal> total, Func<AddProgress, int> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(new AddProgress(null));
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return WithBar(terminal, total(), work);
    }

    private static int WithBar(IAnsiConsole terminal, InputTotal inputs, Func<AddProgress, int> work)
    {
        var progress = new AddProgress(terminal) { isByBytes = inputs.Articles is null };
        double? total = inputs.Articles ?? inputs.Bytes;
        ProgressColumn[] columns = total is null
            ? [new TaskDescriptionColumn(), new SpinnerColumn(), new RateColumn(progress)]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(progress), new RemainingTimeColumn()];
        return terminal.Progress().Columns(columns).AutoClear(true).Start(context =>
        {
            progress.bar = context.AddTask("reading", maxValue: total ?? double.MaxValue);
            return work(progress);
        });
    }

    /// <summary>So many inputs are done.</summary>
    public void Show(int inputs)
    {
        done = inputs;
        if (bar is not null)
        {
            bar.Value = isByBytes ? Interlocked.Read(ref taken) : inputs;
        }
    }

    /// <summary>So many bytes more of the inputs are read; on any thread.</summary>
    public void Took(int bytes) => Interlocked.Add(ref taken, bytes);

    /// <summary>A line for the person; above the bar where there is one.</summary>
    public void Tell(string line)
    {
        if (console is null)
        {
            Console.Error.WriteLine(line);
        }
        else
        {
            console.WriteLine(line);
        }
    }

    // articles done, and how many a second
    private sealed class RateColumn(AddProgress progress) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            double seconds = task.ElapsedTime?.TotalSeconds ?? 0;
            string rate = seconds > 0 ? $", {progress.done / seconds:F1} a second" : "";
            return new Text($"{progress.done:N0} articles{rate}");
        }
    }
}
