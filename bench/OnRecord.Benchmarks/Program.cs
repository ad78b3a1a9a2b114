using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;

if (args is ["reading", var models, var folder])
{
    ReadingSpeed.Run(models, folder, Console.Out);
    return;
}

if (args is ["pages", var pages])
{
    PageOutput.Run(pages, Console.Out);
    return;
}

if (args is ["page-speed", var timed, var rounds])
{
    PageSpeed.Run(timed, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["page-memory", var repeated])
{
    PageSpeed.Memory(repeated, Console.Out);
    return;
}

if (args is ["meaning", var path, var count])
{
    MeaningSpeed.Run(path, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
