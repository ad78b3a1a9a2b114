using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Training;

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

if (args is ["stance-examples", var folder1, var stances, var texts, var table])
{
    ExampleSet.Save(ExampleSet.Make(folder1, stances, texts), table);
    return;
}

if (args is ["stance-layer", var examples, var layer, var plot])
{
    LayerTraining.Run(examples, layer, plot, Console.Out);
    return;
}

if (args is ["meaning", var path, var count])
{
    MeaningSpeed.Run(path, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
