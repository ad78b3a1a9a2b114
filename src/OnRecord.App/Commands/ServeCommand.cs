using System.CommandLine;
using OnRecord.App.Demo;
using OnRecord.App.Mcp;
using OnRecord.App.Pages;
using OnRecord.Store;

namespace OnRecord.App.Commands;

/// <summary><c>serve</c> and <c>demo</c>: the record as pages on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var (record, models, port) = (Options.Record(), Options.Models(), Port());
        var mcp = new Option<bool>("--mcp") { Description = "No pages: answer a language model on standard input and output (Model Context Protocol)." };
        var command = new Command("serve", "Show the record as pages on this machine.") { record, models, port, mcp };
        command.SetAction((parsed, stop) => Task.FromResult(CommandLine.Run(() =>
        {
            string path = parsed.GetValue(record)!;
            var opened = Record.OpenExisting(path);
            // the pages take corrections and articles, so they need the record for writing
            return parsed.GetValue(mcp) ? Answer(opened, stop) : Serve(Record.Open(path), parsed.GetValue(models)!, parsed.GetValue(port), stop);
        })));
        return command;
    }

    /// <summary>The demo: the articles of <c>data/demo</c> read into a record of their own, then shown.</summary>
    public static Command CreateDemo()
    {
        var (models, port) = (Options.Models(), Port());
        var command = new Command("demo", "Read the demo's articles into a record of their own and show it.") { models, port };
        command.SetAction((parsed, stop) => Task.FromResult(CommandLine.Run(() =>
        {
            var folder = Directory.CreateTempSubdirectory("onrecord-demo-");
            try
            {
                return Serve(BuildDemo(Path.Combine(folder.FullName, "demo.db"), parsed.GetValue(models)!), parsed.GetValue(models)!, parsed.GetValue(port), stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        })));
        return command;
    }

    /// <summary>A record at <paramref name="path"/> with the demo's articles and issues.</summary>
    internal static Record BuildDemo(string path, string models)
    {
        var record = Record.Open(path);
        using var engine = Engine.Open(models);
        DemoRecord.Build(record, engine);
        return record;
    }

    private static Option<int> Port() => new("--port") { Description = "Port on this machine; 0 takes a free one.", DefaultValueFactory = _ => 5080 };

    private static int Answer(Record record, CancellationToken stop)
    {
        McpSite.RunOnConsole(record, stop).GetAwaiter().GetResult();
        return ExitCode.Found;
    }

    private static int Serve(Record record, string models, int port, CancellationToken stop)
    {
        using var app = Site.Build(record, models, port);
        app.StartAsync(stop).GetAwaiter().GetResult();
        Console.Error.WriteLine($"onrecord: {record.Path} at {app.Urls.First()} (Ctrl-C stops)");
        app.WaitForShutdownAsync(stop).GetAwaiter().GetResult();
        return ExitCode.Found;
    }
}
