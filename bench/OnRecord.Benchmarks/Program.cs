using System.Globalization;
using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Training;

var output = Console.Out;
switch (args)
{
    case ["reading", var models, var texts]:
        ReadingSpeed.Run(models, texts, output);
        break;
    case ["reading-memory", var models, var texts, var count]:
        ReadingMemory.Run(models, texts, Number(count), output);
        break;
    case ["peak", var models]:
        KernelPeak.Run(models, output);
        break;
    case ["meaning", var record, var count]:
        MeaningSpeed.Run(record, Number(count), output);
        break;
    case ["joining", var articles]:
        JoiningSpeed.Run(Number(articles), new ClosedPeople(), output);
        break;
    case ["joining", var articles, "growing"]:
        JoiningSpeed.Run(Number(articles), new GrowingPeople(), output);
        break;
    case ["joining-flat", var articles]:
        JoiningSpeed.Compare(Number(articles), () => new ClosedPeople(), output);
        JoiningSpeed.Compare(Number(articles), () => new GrowingPeople(), output);
        break;
    case ["load-record", var texts, var issues, var path, var count]:
        LoadRecord.Run(texts, issues, path, Number(count), output);
        break;
    case ["offices", var people]:
        OfficeImport.Run(Number(people), output);
        break;
    case ["speakers", var models, var gold, var texts, var folder]:
        SpeakerThresholds.Run(models, gold, texts, folder, output);
        break;
    case ["pages", var pages]:
        PageOutput.Run(pages, output);
        break;
    case ["page-places", var pages]:
        PagePlaces.Run(pages, output);
        break;
    case ["page-speed", var pages, var rounds]:
        PageSpeed.Run(pages, Number(rounds), output);
        break;
    case ["page-memory", var pages]:
        PageSpeed.Memory(pages, output);
        break;
    case ["fuzz", var files, var count]:
        Environment.ExitCode = FuzzBench.Run(files, Number(count), output) == 0 ? 0 : 1;
        break;
    case ["stance-examples", var models, var stances, var texts, var table]:
        ExampleSet.Save(ExampleSet.Make(models, stances, texts), table);
        break;
    case ["stance-layer", var examples, var layer, var plot]:
        LayerTraining.Run(examples, layer, plot, output);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
