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

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
