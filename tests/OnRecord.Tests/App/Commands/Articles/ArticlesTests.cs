using OnRecord.Tests.Store;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Commands.Articles;

/// <summary><c>onrecord articles</c> as a process of its own.</summary>
public sealed class ArticlesTests : IDisposable
{
    private const string Lead = "Mayor Ada Brook said \"the bridge <must> open\" on Monday. The council of the river town met for three hours, heard the owners of both ferries, and put off the vote on the new tolls until the spring, when the repairs of the eastern pier are to end.";

    private readonly TempRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public async Task The_list_keeps_to_its_conditions()
    {
        record.Open.Add(Some.Read("one", published: "2024-05-01"));
        record.Open.Add(Some.Read("two", "Mayor Ada Brook said \"the tunnel <may> close\".", "2024-06-01"));
        (await Run("list")).Output.ShouldBe("2 | 2024-06-01 | The Lock | Bridge | 1 statement | https://example.org/two\n1 | 2024-05-01 | The Lock | Bridge | 1 statement | https://example.org/one\n");
        (await Run("list", "--until", "2024-05-31")).Output.ShouldStartWith("1 | ");
        (await Run("list", "--words", "tunnel", "--json")).Output.ShouldStartWith("{\"id\":2,\"key\":\"two\",");
        (await Run("list", "--outlet", "Nobody")).ShouldBe((1, "", ""));
        (await Run("list", "https://example.org/one", "nix")).Error.ShouldContain("there is no article \"nix\" in the record");
    }

    [Fact]
    public async Task Copies_with_another_lead_and_later_versions_are_shown_as_pairs()
    {
        record.Open.Add(Some.Read("wire", Lead));
        record.Open.Add(Of(Some.Read("paper", Lead.Replace("on Monday", "late on Monday at the harbour", StringComparison.Ordinal)), "The Pier", "https://pier.example/a"));
        record.Open.Add(Of(Some.Read("wire-later", Lead + " The mayor added that she would call a meeting of all owners before the end of the month."), "The Lock", "https://example.org/wire?utm_source=x"));
        var (exit, output, _) = await Run("pairs");
        exit.ShouldBe(0);
        output.ShouldContain("version, ");
        output.ShouldContain("copy, ");
        output.ShouldContain("https://pier.example/a");
        (await Run("pairs", "--json", "--limit", "1")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        (await Run("list")).Output.ShouldNotContain("https://example.org/wire\n", customMessage: "an older version is not listed");
        (await Run("list", "--all-versions")).Output.ShouldContain("https://example.org/wire\n");
    }

    [Fact]
    public async Task What_is_removed_is_named_and_nothing_goes_without_a_condition()
    {
        record.Open.Add(Some.Read("one"));
        (await Run("remove")).ShouldBe((2, "", "onrecord: name the articles, or a condition (--outlet, --since, --until, --words); to remove all, delete the record's file.\n"));
        (await Run("remove", "one", "--dry-run")).ShouldBe((0, "1 | 2024-05-01 | The Lock | Bridge | 1 statement | https://example.org/one\n", "1 would be removed\n"));
        record.Open.Counts().Articles.ShouldBe(1);
        (await Run("remove", "one")).Error.ShouldBe("1 removed\n");
        record.Open.Counts().Articles.ShouldBe(0);
        (await Run("list")).Exit.ShouldBe(1);
    }

    [Fact]
    public async Task Read_again_an_article_keeps_its_number()
    {
        record.Open.Add(Some.Read("one", Lead));
        var (exit, _, error) = await Run("reread", "one");
        (exit, error).ShouldBe((0, "1 read again, 0 failed\n"));
        record.Open.Article("one").ShouldNotBeNull().Statements.ShouldContain(s => s.ContentText.Contains("must> open", StringComparison.Ordinal));
    }

    private static AnnotatedArticle Of(AnnotatedArticle read, string outlet, string url)
    {
        var article = read.Document.Article with { Outlet = outlet, Url = url };
        return read with { Document = new OnRecord.Documents.Document(article, [], [], [], []) };
    }

    private async Task<(int Exit, string Output, string Error)> Run(params string[] arguments) => await ProgramRun.Complete(["articles", .. arguments, "--record", record.Path]);
}
