using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Training;

if (args is ["reading", var models, var folder])
{
    ReadingSpeed.Run(models, folder, Console.Out);
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

if (args is ["joining", var articles])
{
    JoiningSpeed.Run(int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
