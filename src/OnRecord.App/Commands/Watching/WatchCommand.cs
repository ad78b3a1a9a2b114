using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.App.Watching;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Commands.Watching;

/// <summary><c>watch</c>: saved searches whose new hits go to the terminal, a feed, a webhook or a file.</summary>
internal static class WatchCommand
{
    public static Command Create() => new("watch", "Save a search and bring what is new to a terminal, a feed, a webhook or a file.") { CreateAdd(), CreateList(), CreateRemove(), WatchSecretCommand.Create(), CreateRun() };

    private static Command CreateAdd()
    {
        var name = new Argument<string>("name") { Description = "What to call it." };
        var words = new Option<string?>("--words") { Description = "Statements with these words." };
        var actor = new Option<string?>("--actor") { Description = "Only of this actor: part of the name." };
        var kind = new Option<StatementKind?>("--kind") { Description = "direct, indirect or mixed." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet's name." };
        var issue = new Option<string?>("--issue") { Description = "Instead of statements: where somebody stands on this issue." };
        var shifts = new Option<bool>("--shifts") { Description = "Only changes of a stand, on the issue or on all." };
        var appears = new Option<bool>("--appears") { Description = "Instead of statements: articles in which the actor appears." };
        var feed = new Option<string?>("--feed") { Description = "An Atom feed file." };
        var webhook = new Option<string?>("--webhook") { Description = "A web address; each hit is sent by POST." };
        var secret = new Option<string?>("--secret-from") { Description = "Where the secret is that the webhook is signed with: env:NAME or file:PATH. It is not kept in the record." };
        var mayBePrivate = new Option<bool>("--private") { Description = "The webhook may lead into a private network." };
        var file = new Option<string?>("--file") { Description = "A file, a JSON object a line." };
        var fromStart = new Option<bool>("--from-start") { Description = "What the record holds already is new too." };
        var record = Options.Record();
        var command = new Command("add", "Save a search; without --feed, --webhook and --file its hits go to the terminal.")
        {
            name, words, actor, kind, outlet, issue, shifts, appears, feed, webhook, secret, mayBePrivate, file, fromStart, record,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(webhook) is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError($"\"{address}\" is no web address; write https://...");
            }

            if (result.GetValue(secret) is { } given && !WebhookSecret.IsPlace(given))
            {
                result.AddError("--secret-from says where the secret is, and is not the secret: write env:NAME or file:PATH.");
            }

            if (result.GetValue(appears) && string.IsNullOrWhiteSpace(result.GetValue(actor)))
            {
                result.AddError("--appears needs --actor.");
            }
        });
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            ImmutableArray<WatchTarget> targets =
            [
                .. parsed.GetValue(feed) is { } f ? [new WatchTarget(WatchTargetKind.Feed, Path.GetFullPath(f))] : ImmutableArray<WatchTarget>.Empty,
                .. parsed.GetValue(webhook) is { } w ? [new WatchTarget(WatchTargetKind.Webhook, w) { SecretFrom = parsed.GetValue(secret) is { } place ? WebhookSecret.Whole(place) : null, MayBePrivate = parsed.GetValue(mayBePrivate) }] : ImmutableArray<WatchTarget>.Empty,
                .. parsed.GetValue(file) is { } l ? [new WatchTarget(WatchTargetKind.File, Path.GetFullPath(l))] : ImmutableArray<WatchTarget>.Empty,
            ];
            Record.Open(parsed.GetValue(record)!).Watches.Add(
                new Watch
                {
                    Name = parsed.GetValue(name)!,
                    Kind = parsed.GetValue(shifts) ? WatchKind.Shifts : parsed.GetValue(issue) is not null ? WatchKind.Issues : parsed.GetValue(appears) ? WatchKind.Actors : WatchKind.Statements,
                    Query = new SearchQuery { Words = parsed.GetValue(words), Actor = parsed.GetValue(actor), Kind = parsed.GetValue(kind), Outlet = parsed.GetValue(outlet) },
                    Issue = parsed.GetValue(issue),
                    Targets = targets.IsEmpty ? [new WatchTarget(WatchTargetKind.Terminal, null)] : targets,
                },
                parsed.GetValue(fromStart));
            return ExitCode.Found;
        }));
        return command;
    }

    private static Command CreateList()
    {
        var record = Options.Record();
        var command = new Command("list", "List the saved searches.") { record };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            var watches = Record.OpenExisting(parsed.GetValue(record)!).Watches.List();
            foreach (var watch in watches)
            {
                string?[] what = [watch.Kind.ToString().ToLowerInvariant(), watch.Query.Words, watch.Query.Actor, watch.Issue];
                Console.Out.WriteLine($"{watch.Name}\t{string.Join(' ', what.Where(w => w is not null))}\t{string.Join(", ", watch.Targets.Select(t => t.Address ?? "terminal"))}");
                Tell(watch);
            }

            return watches.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
        }));
        return command;
    }

    private static Command CreateRemove()
    {
        var name = new Argument<string>("name") { Description = "Its name." };
        var record = Options.Record();
        var command = new Command("remove", "Take a saved search out.") { name, record };
        command.SetAction(parsed => CommandLine.Run(() => Record.Open(parsed.GetValue(record)!).Watches.Remove(parsed.GetValue(name)!)
            ? ExitCode.Found
            : throw new RecordException($"there is no watch \"{parsed.GetValue(name)}\"; `onrecord watch list` shows them.")));
        return command;
    }

    private static Command CreateRun()
    {
        var name = new Argument<string?>("name") { Description = "Its name; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var every = new Option<int?>("--every") { Description = "Run again after this many seconds, until Ctrl-C." };
        var record = Options.Record();
        var command = new Command("run", "Look for what is new and bring it where it goes; what did not arrive before is sent again.") { name, every, record };
        command.SetAction((parsed, stop) => Task.Run(() => CommandLine.Run(() => Run(Record.Open(parsed.GetValue(record)!), parsed.GetValue(name), parsed.GetValue(every), stop))));
        return command;
    }

    private static int Run(Record record, string? name, int? every, CancellationToken stop)
    {
        var run = new WatchRun(record, Console.Out, Console.Error);
        while (true)
        {
            var watches = record.Watches.List().Where(w => name is null || w.Name == name).ToList();
            if (watches.Count == 0)
            {
                throw new RecordException(name is null ? "there are no watches; `onrecord watch add` saves a search." : $"there is no watch \"{name}\"; `onrecord watch list` shows them.");
            }

            watches.ForEach(Tell);
            var results = watches.Select(w => run.RunAsync(w, stop).GetAwaiter().GetResult()).ToList();
            if (every is not { } seconds || stop.WaitHandle.WaitOne(TimeSpan.FromSeconds(Math.Max(1, seconds))))
            {
                return results.Exists(r => !r.AllArrived) ? ExitCode.Error : results.Exists(r => r.New > 0) ? ExitCode.Found : ExitCode.Nothing;
            }
        }
    }

    private static void Tell(Watch watch)
    {
        if (WebhookSecret.Notice(watch) is { } notice)
        {
            Console.Error.WriteLine(notice);
        }
    }
}
