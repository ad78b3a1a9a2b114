using Microsoft.Data.Sqlite;
using OnRecord.Store;
using OnRecord.Tests.Support;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Commands.Adding;

/// <summary><c>onrecord add</c> as a process of its own: killed, interrupted, run again, given what it cannot use.</summary>
public sealed class AddTests : IDisposable
{
    // as many as the program reads ahead, and some more that it must have stored by then
    private static readonly int Fed = (2 * Environment.ProcessorCount) + 6, All = Fed + 4;

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-add-").FullName;

    private string File => Path.Combine(folder, "record.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Killed_in_the_middle_loses_nothing_that_is_stored_and_carries_on()
    {
        using (var run = ProgramRun.Start("add", "-", "--record", File))
        {
            await Feed(run);
            run.Signal("KILL");
            (await run.End()).Exit.ShouldBe(128 + 9);
        }

        long stored = ShouldBeWhole();
        stored.ShouldBeInRange(1, Fed);
        await ShouldCarryOn(stored);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Interrupted_it_says_so_and_carries_on_when_run_again(string signal)
    {
        using (var run = ProgramRun.Start("add", "-", "--record", File))
        {
            await Feed(run);
            run.Signal(signal);
            for (int i = 0; i < 20 && !run.HasEnded; i++)
            {
                await run.Write(Line(Fed));
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

            var (exit, _, error) = await run.End();
            exit.ShouldBe(2, error);
            error.ShouldContain("stopped: run the same again to carry on");
        }

        await ShouldCarryOn(ShouldBeWhole());
    }

    [Fact]
    public async Task What_failed_is_summed_up_by_reason()
    {
        await Write("good.txt", "The mayor said the bridge would open.");
        await Write("empty.txt", "");
        await Write("empty-too.txt", "");
        var (exit, output, error) = await ProgramRun.Complete("add", folder, "--record", File);
        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("empty-too.txt: is empty.");
        error.ShouldEndWith("1 added, 0 updated, 0 known, 2 failed\n  2: is empty.\n");
    }

    [Fact]
    public async Task What_is_added_is_on_the_issues_of_the_record_by_its_meaning()
    {
        (await ProgramRun.Complete("issue", "add", "The ceasefire should be extended.", "--key", "truce", "--search", "ceasefire line", "--record", File)).Exit.ShouldBe(0);
        string article = Path.Combine(folder, "a.txt");
        await System.IO.File.WriteAllTextAsync(article, "Ada Brook said that negotiators want the truce to go on for another month.\n");
        (await ProgramRun.Complete("add", article, "--record", File)).Exit.ShouldBe(0);
        var record = Record.Open(File);
        record.Meaning.Waiting().ShouldBe(0);
        record.IssueSearch.Find(record.Issue("truce")!).ShouldHaveSingleItem().IsByWords.ShouldBeFalse();

        // and when it was taken out by hand and comes back
        (await ProgramRun.Complete("correct", "statement", "reject", "1", "1", "--why", "test", "--record", File)).Exit.ShouldBe(0);
        record.IssueSearch.Find(record.Issue("truce")!).ShouldBeEmpty();
        (await ProgramRun.Complete("correct", "undo", "1", "--why", "test", "--record", File)).Exit.ShouldBe(0);
        record.IssueSearch.Find(record.Issue("truce")!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Pages_of_an_archive_without_an_article_are_skipped_and_counted()
    {
        string archive = await Write("crawl.warc", Answer("https://gazette.example/login", "<form><input></form>") + Answer("https://gazette.example/a", "<p>The mayor of the northern province said on Monday that the bridge would open as soon as the tolls were lifted.</p>"));
        var (exit, _, error) = await ProgramRun.Complete("add", archive, "--dry-run", "--record", File);
        (exit, error).ShouldBe((0, "1 would be added, 0 known, 0 failed, 1 skipped (pages of an archive without an article); nothing was written\n"));
        (exit, _, error) = await ProgramRun.Complete("add", archive, "--record", File);
        (exit, error).ShouldBe((0, "1 added, 0 updated, 0 known, 0 failed, 1 skipped\n  1 skipped: pages of an archive without an article\n"));
    }

    [Fact]
    public async Task A_page_can_be_checked_in_its_source_and_given_quotations_are_compared()
    {
        string page = await Write("page.html", "<!doctype html>\n<p>Mayor Ada Brook said on Monday: &ldquo;The <b>bridge</b> must open as soon as the tolls of the ferries are lifted.&rdquo;</p>");
        string corpus = await Write("quotes.jsonl", """{"id":"c","text":"Mayor Ada Brook said on Monday: \"The bridge must open.\"","quotes":[{"contents":[{"text":"The bridge must open."}],"sources":[{"text":"Ada Brook"}]}]}""");
        var (exit, _, error) = await ProgramRun.Complete("add", page, corpus, "--record", File);
        exit.ShouldBe(0, error);
        error.ShouldContain("of 1 quotations that came with them 1 were found");

        (exit, string output, error) = await ProgramRun.Complete("show", "page", "--page", page, "--record", File);
        exit.ShouldBe(0, error);
        output.ShouldContain($"{page}:2:36 ");
        output.ShouldContain("The <b>bridge</b> must open");
        await Write("page.html", "<p>Another page, in which the mayor of the town says nothing at all about bridges or tolls on this Monday.</p>");
        (exit, _, error) = await ProgramRun.Complete("show", "page", "--page", page, "--record", File);
        (exit, error).ShouldBe((2, $"onrecord: {page}: is not the page that the article was read from, or has changed since.\n"));
        (await ProgramRun.Complete("show", "c", "--page", corpus, "--record", File)).Error.ShouldContain("it was read from none");

        (await ProgramRun.Complete("show", "c", "--record", File)).Output.ShouldContain("given with the article, beside what was read:\n  statement 1: Ada Brook: The bridge must open.");
        (await ProgramRun.Complete("score", "--given", "--record", File)).Output.ShouldBe("1 quotations of 1 articles: 1 found (100.0 %); of 1 with a speaker given, 1 have the same (100.0 %)\n");
    }

    private static string Answer(string url, string html)
    {
        string answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>{html}</body></html>";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n{answer}\r\n\r\n";
    }

    [Fact]
    public async Task An_id_given_twice_is_a_second_article_with_an_id_of_its_own()
    {
        await Write("twice.jsonl", """{"id":"a","text":"The mayor said yes."}""" + "\n" + """{"id":"a","text":"The mayor said no."}""" + "\n");
        var (exit, _, error) = await ProgramRun.Complete("add", Path.Combine(folder, "twice.jsonl"), "--record", File);
        exit.ShouldBe(0, error);
        error.ShouldContain("the id \"a\" is used twice; this article is kept as \"a~2\".");
        error.ShouldEndWith("2 added, 0 updated, 0 known, 0 failed\n");
        Record.OpenExisting(File).Article("a~2").ShouldNotBeNull().Article.Text.ShouldBe("The mayor said no.");
    }

    [Fact]
    public async Task A_record_of_a_newer_program_is_left_alone()
    {
        Record.Open(File);
        Execute("PRAGMA user_version = 99");
        // what waits in the log beside the file would be written into it by whoever closes it last
        SqliteConnection.ClearAllPools();
        Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        var (exit, _, error) = await ProgramRun.Complete("add", await Write("a.txt", "The mayor said no."), "--record", File);
        exit.ShouldBe(2);
        error.ShouldStartWith($"onrecord: {File}: the record has schema 99, this program knows up to");
        (await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task On_a_terminal_it_shows_how_far_it_is()
    {
        Assert.SkipUnless(System.IO.File.Exists("/usr/bin/script"), "script(1) of util-linux, which lends a terminal, is not installed.");
        await Write("a.txt", "The mayor said no.");
        await Write("b.txt", "The mayor said yes.");
        var (exit, output, _) = await Shell.RunAsync($"TERM=xterm script -qec '{Repository.Program} add {folder} --models {Models.Folder} --record {File}' /dev/null </dev/null", TimeSpan.FromSeconds(90));
        exit.ShouldBe(0, output);
        output.ShouldContain("reading");
        output.ShouldContain(" articles");
        output.ShouldContain("2 added, 0 updated, 0 known, 0 failed");
    }

    // longer than the first block that the program waits for, to know the format
    private static string Line(int number) => $$"""{"id":"a{{number}}","text":"Mayor Ada Brook said bridge {{number}} would open.","note":"{{new string('x', 1000)}}"}""";

    // until some are stored while others are being read
    private async Task Feed(ProgramRun run)
    {
        for (int i = 0; i < Fed; i++)
        {
            await run.Write(Line(i));
        }

        for (int tries = 0; tries < 600 && Stored() == 0; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        run.HasEnded.ShouldBeFalse();
    }

    private long Stored()
    {
        try
        {
            return System.IO.File.Exists(File) ? Record.OpenExisting(File).Counts().Articles : 0;
        }
        catch (RecordException)
        {
            // the program is making it at this moment
            return 0;
        }
    }

    private long ShouldBeWhole()
    {
        // a program that is killed between its commit and the telling of it to others leaves an article that only whoever opens the record anew sees
        SqliteConnection.ClearAllPools();
        Scalar("PRAGMA integrity_check").ShouldBe("ok");
        Scalar("SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM statement)").ShouldBe("0");
        return Stored();
    }

    private async Task ShouldCarryOn(long stored)
    {
        string all = await Write("all.jsonl", string.Concat(Enumerable.Range(0, All).Select(i => Line(i) + "\n")));
        var (exit, _, error) = await ProgramRun.Complete("add", all, "--record", File);
        exit.ShouldBe(0, error);
        error.ShouldBe($"{All - stored} added, 0 updated, {stored} known, 0 failed\n");
        ShouldBeWhole().ShouldBe(All);
    }

    private async Task<string> Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        await System.IO.File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private void Execute(string sql) => Scalar(sql);

    private string? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
