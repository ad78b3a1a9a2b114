using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.App.Formats;
using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Positions;

namespace OnRecord.App.Commands.Reading;

/// <summary><c>read</c>: who said what in the inputs, without a record.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var models = Options.Models();
        var format = new Option<string>("--format") { Description = "text, jsonl, html, brat or conllu.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Format.All.Keys]);
        var issues = new Option<string?>("--issues") { Description = "A YAML file of issues: where the actors stand on them is found too." };
        var command = new Command("read", "Read articles and write what is said in them, and by whom.") { format, issues, models };
        var inputs = InputFlags.AddTo(command);
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() =>
        {
            var questions = parsed.GetValue(issues) is { } file ? IssueFile.Read(file) : [];
            return Read(Inputs.Open(inputs.Names(parsed), inputs.Of(parsed)), questions, Format.All[parsed.GetValue(format)!], parsed.GetValue(models)!, stop);
        })));
        return command;
    }

    private static int Read(IEnumerable<ArticleInput> inputs, ImmutableArray<Issue> issues, Action<AnnotatedArticle, TextWriter> write, string models, CancellationToken stop)
    {
        using var engine = Engine.Open(models);
        int read = 0, failed = 0;
        foreach (var outcome in OrderedReading.Run(inputs, a => engine.Read(a, issues), stop))
        {
            if (outcome.Error is { } error)
            {
                Console.Error.WriteLine($"onrecord: {error}");
                failed += outcome.HasArticle || outcome.Error is { IsNotice: true } or { IsSkipped: true } ? 0 : 1;
            }

            if (outcome.Read is { } article)
            {
                write(article, Console.Out);
                // whoever waits at the other end of a pipe has it as soon as it is there
                Console.Out.Flush();
                read++;
            }
        }

        return failed > 0 ? ExitCode.Error : read > 0 ? ExitCode.Found : ExitCode.Nothing;
    }
}
