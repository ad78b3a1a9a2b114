using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using OnRecord.App.Watching;
using OnRecord.Store.Watches;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Watching;

public sealed class WatchRunTests : IDisposable
{
    private readonly TempRecord temp = new();

    private readonly StringWriter output = new(), errors = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_webhook_is_signed_and_tried_again_until_it_arrives()
    {
        await using var server = await HookServer.Start((count, _) => Task.FromResult(count <= 2 ? 503 : 200));
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address) { SecretFrom = $"file:{Path.Combine(temp.Folder, "secret")}", MayBePrivate = true });
        await File.WriteAllTextAsync(Path.Combine(temp.Folder, "secret"), "key\n");
        Add("a");
        (await Run()).ShouldBe((1, true));
        server.Taken.TryDequeue(out var hook).ShouldBeTrue();
        hook.Signature.ShouldBe(WebhookSender.Sign("key", hook.Id, hook.Timestamp, hook.Body));
        Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - long.Parse(hook.Timestamp)).ShouldBeLessThan(120);
        JsonDocument.Parse(hook.Body).RootElement.GetProperty("text").GetString().ShouldBe("\"words of a\"");
        (await Run()).ShouldBe((0, true));
        server.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_refused_is_kept_and_sent_at_the_next_run()
    {
        await using var server = await HookServer.Start((count, _) => Task.FromResult(count == 1 ? 403 : 200));
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address) { MayBePrivate = true }, new WatchTarget(WatchTargetKind.Terminal, null));
        Add("a");
        (await Run()).ShouldBe((1, false));
        errors.ToString().ShouldContain("answered 403");
        output.ToString().ShouldContain("words of a");
        (await Run()).ShouldBe((0, true));
        server.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_secret_that_is_missing_keeps_the_hits_and_the_record_holds_none()
    {
        await using var server = await HookServer.Start((_, _) => Task.FromResult(200));
        string secret = Path.Combine(temp.Folder, "secret");
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address) { SecretFrom = $"file:{secret}", MayBePrivate = true });
        Add("a");
        (await Run()).ShouldBe((1, false));
        errors.ToString().ShouldContain($"cannot be read from {secret}");
        server.Taken.ShouldBeEmpty();
        await File.WriteAllTextAsync(secret, "a-very-secret-key");
        (await Run()).ShouldBe((0, true));
        server.Taken.ShouldHaveSingleItem().Signature.ShouldNotBeNull();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (string file in Directory.GetFiles(temp.Folder, "record.db*"))
        {
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain("a-very-secret-key");
        }
    }

    [Fact]
    public async Task A_secret_that_an_older_record_holds_is_moved_out_and_still_signs()
    {
        await using var server = await HookServer.Start((_, _) => Task.FromResult(200));
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address) { MayBePrivate = true });
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={temp.Open.Path}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE watch_target SET secret = 'a-very-secret-key'";
            (await command.ExecuteNonQueryAsync()).ShouldBe(1);
        }

        var brought = OnRecord.Store.Record.Open(temp.Open.Path);
        var watch = brought.Watches.List()[0];
        watch.Targets[0].SecretFrom.ShouldStartWith($"file:{Path.GetFullPath(brought.Path)}.secrets");
        WebhookSecret.Of(watch.Targets[0]).ShouldBe("a-very-secret-key");
        WebhookSecret.Notice(watch).ShouldNotBeNull().ShouldContain($"onrecord watch secret {watch.Name} --secret-from env:NAME");
        Add("a");
        (await Run()).ShouldBe((1, true));
        server.Taken.ShouldHaveSingleItem().Signature.ShouldNotBeNull();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (string file in Directory.GetFiles(temp.Folder, "record.db*"))
        {
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain("a-very-secret-key");
        }

        brought.Watches.SetSecretFrom(watch.Name, "env:KEY").ShouldBeTrue();
        WebhookSecret.Notice(brought.Watches.List()[0]).ShouldBeNull();
    }

    [Fact]
    public async Task An_address_of_this_machine_is_refused_unless_it_is_meant()
    {
        await using var server = await HookServer.Start((_, _) => Task.FromResult(200));
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address));
        Add("a");
        (await Run()).ShouldBe((1, false));
        errors.ToString().ShouldContain("of a private network; add the watch with --private");
        server.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kill_in_the_middle_misses_nothing_and_what_arrived_is_not_sent_again()
    {
        var held = new TaskCompletionSource();
        await using var server = await HookServer.Start(async (count, stop) =>
        {
            if (count == 3)
            {
                held.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }

            return 200;
        });
        Save(new WatchTarget(WatchTargetKind.Webhook, server.Address) { MayBePrivate = true });
        string[] names = [.. Enumerable.Range(0, 6).Select(i => $"n{i}")];
        Array.ForEach(names, Add);
        using (var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { Path.Combine(AppContext.BaseDirectory, "onrecord.dll"), "watch", "run", "--record", temp.Path } })!)
        {
            await held.Task.WaitAsync(TimeSpan.FromSeconds(90));
            process.Kill();
            await process.WaitForExitAsync();
        }

        server.Taken.Count.ShouldBe(2);
        (await Run()).AllArrived.ShouldBeTrue(errors.ToString());
        server.Taken.Select(t => t.Id).ShouldBeUnique();
        server.Taken.Select(t => JsonDocument.Parse(t.Body).RootElement.GetProperty("article").GetString()).ShouldBe(names);
    }

    [Fact]
    public async Task A_file_gets_each_hit_once_whatever_a_kill_left()
    {
        string path = Path.Combine(temp.Folder, "hits.jsonl");
        Save(new WatchTarget(WatchTargetKind.File, path));
        Add("a");
        await Run();
        string whole = await File.ReadAllTextAsync(path);

        // killed after the line was written and before it was noted; and in the middle of a line
        temp.Execute("DELETE FROM watch_delivery");
        Add("b");
        await File.AppendAllTextAsync(path, "{\"watch\":\"w\",\"id\":2,\"fou");
        await Run();
        string[] lines = await File.ReadAllLinesAsync(path);
        lines.Length.ShouldBe(2);
        lines[0].ShouldBe(whole.TrimEnd());
        JsonDocument.Parse(lines[1]).RootElement.GetProperty("article").GetString().ShouldBe("b");
    }

    [Fact]
    public async Task A_feed_holds_the_newest_and_is_well_formed_whatever_the_words()
    {
        string path = Path.Combine(temp.Folder, "feed.xml");
        Save(new WatchTarget(WatchTargetKind.Feed, path));
        temp.Open.Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "a < b & \u0001 \U0001F600").Read());
        Add("b");
        await Run();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Load(path).Root!;
        feed.Elements(atom + "entry").Select(e => e.Element(atom + "id")!.Value).ShouldBeUnique();
        feed.Elements(atom + "entry").Count().ShouldBe(2);
        feed.Elements(atom + "entry").Last().Element(atom + "summary")!.Value.ShouldContain("a < b &  \U0001F600");
        feed.Elements(atom + "entry").First().Element(atom + "link")!.Attribute("href")!.Value.ShouldStartWith("https://example.org/b#:~:text=");
    }

    private Task<(int New, bool AllArrived)> Run() =>
        new WatchRun(temp.Open, output, errors, TimeSpan.FromMilliseconds(20)).RunAsync(temp.Open.Watches.List().Single(), TestContext.Current.CancellationToken);

    private void Save(params WatchTarget[] targets) => temp.Open.Watches.Add(new Watch { Name = "w", Kind = WatchKind.Statements, Targets = [.. targets] });

    private void Add(string name) => temp.Open.Add(new Handmade(name, "2031-03-01").Says("Ada Brook", $"words of {name}").Read());
}
