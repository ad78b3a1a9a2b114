using System.CommandLine;
using System.Text;
using OnRecord.App.Formats;

namespace OnRecord.App.Commands;

/// <summary><c>onrecord read</c>: articles in, statements out, without a record.</summary>
internal static class ReadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Files, folders, or - for standard input (text, HTML, JSONL)", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "How the answer is written", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. ArticleFormats.All.Keys]);
        var (models, cores) = (Options.Models(), Options.Cores());
        var command = new Command("read", "Read articles and print who said what") { inputs, format, models, cores };
        command.SetAction(parsed => ExitCode.Of(() => Run(parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(format), parsed.GetRequiredValue(models), parsed.GetRequiredValue(cores))));
        return command;
    }

    private static int Run(string[] inputs, string format, string models, int cores)
    {
        using var engine = Engine.Open(models);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var write = ArticleFormats.All[format];
        int failures = 0, statements = 0;
        foreach (var article in OrderedReading.Read(engine, Inputs.Of(inputs), cores, error =>
        {
            failures++;
            Console.Error.WriteLine($"onrecord: {error}");
        }))
        {
            write(article, output);
            statements += article.Statements.Length;
        }

        return failures > 0 ? ExitCode.Error : statements > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
