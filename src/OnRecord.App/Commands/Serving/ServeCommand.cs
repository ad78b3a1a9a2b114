using System.CommandLine;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using OnRecord.App.Accounts;
using OnRecord.App.Api;
using OnRecord.App.Demo;
using OnRecord.App.Mcp;
using OnRecord.App.Pages;
using OnRecord.Store;
using OnRecord.Store.Accounts;

namespace OnRecord.App.Commands.Serving;

/// <summary><c>serve</c> and <c>demo</c>: the record as pages on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var (record, models, port) = (Options.Record(), Options.Models(), Port());
        var mcp = new Option<bool>("--mcp") { Description = "No pages: answer a language model on standard input and output (Model Context Protocol)." };
        var listen = new Option<string>("--listen") { Description = "The address to answer on; anything but this machine's own needs accounts.", DefaultValueFactory = _ => "127.0.0.1" };
        var hosts = new Option<string[]>("--host") { Description = "A name under which others reach this machine." };
        var signInToRead = new Option<bool>("--sign-in-to-read") { Description = "Only those who signed in may read." };
        var (certificate, key) = (new Option<string?>("--certificate") { Description = "A PEM file, for HTTPS." }, new Option<string?>("--key") { Description = "The certificate's key, a PEM file." });
        var origins = new Option<string[]>("--cors") { Description = "The origin of another site, as https://paper.example, whose pages may read the JSON." };
        origins.Validators.Add(result =>
        {
            foreach (string origin in (result.GetValue(origins) ?? []).Where(o => !Origins.IsOrigin(o)))
            {
                result.AddError($"--cors: \"{origin}\" is no origin; write scheme, name and port alone, as https://paper.example.");
            }
        });
        var command = new Command("serve", "Show the record as pages on this machine.") { record, models, port, mcp, listen, hosts, signInToRead, certificate, key, origins };
        command.SetAction((parsed, stop) => Task.FromResult(CommandLine.Run(() =>
        {
            string path = parsed.GetValue(record)!;
            var opened = Record.OpenExisting(path);
            // the pages take corrections and articles, so they need the record for writing
            if (parsed.GetValue(mcp))
            {
                return Answer(opened, stop);
            }

            var access = new Access(AddressOf(parsed.GetValue(listen)!), parsed.GetValue(port))
            {
                Hosts = [.. parsed.GetValue(hosts) ?? []],
                Origins = [.. parsed.GetValue(origins) ?? []],
                SignInToRead = parsed.GetValue(signInToRead),
                Certificate = parsed.GetValue(certificate) is { } pem ? X509Certificate2.CreateFromPemFile(pem, parsed.GetValue(key)) : null,
            };
            return Serve(Record.Open(path), parsed.GetValue(models)!, access, stop);
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
                return Serve(BuildDemo(Path.Combine(folder.FullName, "demo.db"), parsed.GetValue(models)!), parsed.GetValue(models)!, Access.ThisMachine(parsed.GetValue(port)), stop);
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
        DemoRecord.Build(record, engine, models);
        return record;
    }

    private static Option<int> Port() => new("--port") { Description = "Port on this machine; 0 takes a free one.", DefaultValueFactory = _ => 5080 };

    private static int Answer(Record record, CancellationToken stop)
    {
        McpSite.RunOnConsole(record, stop).GetAwaiter().GetResult();
        return ExitCode.Found;
    }

    private static IPAddress AddressOf(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new RecordException($"--listen: \"{text}\" is no network address; write one as 0.0.0.0 or 192.0.2.1, and its name with --host.");

    private static int Serve(Record record, string models, Access access, CancellationToken stop)
    {
        if (!access.IsOpen && !record.Accounts.All().Any(a => a.Role == Role.Owner))
        {
            throw new RecordException($"{record.Path}: nobody could sign in. `onrecord account add NAME --role owner` comes before the pages are served to others.");
        }

        if (!access.IsOpen && access.Certificate is null)
        {
            Console.Error.WriteLine("onrecord: passwords come in readable for everybody on the way. Give a --certificate, or put a proxy with HTTPS before this.");
        }

        using var app = Site.Build(record, models, access);
        app.StartAsync(stop).GetAwaiter().GetResult();
        Console.Error.WriteLine($"onrecord: {record.Path} at {app.Urls.First()} (Ctrl-C stops)");
        app.WaitForShutdownAsync(stop).GetAwaiter().GetResult();
        return ExitCode.Found;
    }
}
