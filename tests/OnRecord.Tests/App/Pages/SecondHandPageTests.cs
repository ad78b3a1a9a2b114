using System.Text.Json;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>Second-hand speech as a reader meets it: both speakers beside the statement, and under whoever is told of.</summary>
public sealed class SecondHandPageTests : IAsyncLifetime
{
    private RunningSite site = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(path =>
    {
        var record = Record.Open(path);
        record.Add(SecondHandArticle.Read());
        return record;
    });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/statements/1")]
    [InlineData("/search")]
    public async Task The_page_says_whose_words_are_told_by_whom(string address) =>
        Text(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative))).ShouldContain("Peter Holm, as told by Anna Hill: the bridge was weak");

    [Fact]
    public async Task The_page_of_whoever_is_told_of_has_it_apart_from_their_statements()
    {
        string page = Text(await site.Client.GetStringAsync(new Uri("/actors/peter-holm", UriKind.Relative)));
        page.ShouldContain("As told by others");
        page.ShouldContain("the bridge was weak as told by Anna Hill in Bridge");
    }

    [Fact]
    public async Task The_answer_has_both()
    {
        using var parsed = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/articles/1.json", UriKind.Relative)));
        var statement = parsed.RootElement.GetProperty("data").GetProperty("statements")[0];
        statement.GetProperty("actor").GetString().ShouldBe("anna-hill");
        var told = statement.GetProperty("secondHand")[0];
        told.GetProperty("actor").GetString().ShouldBe("peter-holm");
        told.GetProperty("content").GetString().ShouldBe("the bridge was weak");
        told.GetProperty("span").EnumerateArray().Select(e => e.GetInt32()).ShouldBe([37, 56]);
    }

    // the words of a page as they are read, without its marks
    private static string Text(string html) =>
        System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", ""), @"\s+", " ");
}
