using System.Net;
using System.Text.Json;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Api;

/// <summary>Long lists come in parts that fit together, whatever comes in meanwhile.</summary>
public sealed class PartTests : IAsyncLifetime
{
    private RunningSite site = null!;

    private Record record = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(Make);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/articles.json?limit=2", "articles", "id")]
    [InlineData("/search.json?limit=2&copies=all", "statements", "article")]
    [InlineData("/search.json?limit=2&copies=all&words=bridge", "statements", "article")]
    [InlineData("/search.json?limit=2&copies=all&order=oldest", "statements", "article")]
    public async Task Nothing_comes_twice_or_is_left_out_while_articles_come_in(string address, string list, string field)
    {
        var seen = new List<long>();
        int day = 10;
        for (string? next = address; next is not null;)
        {
            using var part = await Json(next);
            seen.AddRange(part.RootElement.GetProperty("data").GetProperty(list).EnumerateArray().Select(a => a.GetProperty(field).GetInt64()));
            next = part.RootElement.GetProperty("next").GetString();
            // newer and older than all
            record.Add(Article($"late-{day}", $"2024-06-{day++}"));
            record.Add(Article($"early-{day}", $"2024-01-{day++}"));
        }

        seen.Order().ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public async Task A_newer_version_that_comes_in_meanwhile_does_not_take_its_article_out_of_the_list()
    {
        using var first = await Json("/articles.json?limit=2");
        first.RootElement.GetProperty("data").GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetInt64()).ShouldBe([5, 4]);
        // the same address with other words is a version
        record.Add(Some.Read("n1", Some.Text + " It was mended at last.", "2024-05-09"));
        record.Articles(10).ShouldNotContain(a => a.Id == 1);
        var seen = new List<long>();
        for (string? next = first.RootElement.GetProperty("next").GetString(); next is not null;)
        {
            using var part = await Json(next);
            seen.AddRange(part.RootElement.GetProperty("data").GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetInt64()));
            next = part.RootElement.GetProperty("next").GetString();
        }

        seen.ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Actors_come_as_they_were_when_the_list_was_begun()
    {
        using var first = await Json("/actors.json?limit=1");
        string? next = first.RootElement.GetProperty("next").GetString();
        for (int i = 0; i < 3; i++)
        {
            record.Add(Article($"more-{i}", "2024-06-01"));
        }

        next.ShouldBeNull();
        first.RootElement.GetProperty("data").GetProperty("actors")[0].GetProperty("statements").GetInt32().ShouldBe(5);
    }

    [Theory]
    [InlineData("cursor=abc")]
    [InlineData("cursor=%20%3Cscript%3E")]
    [InlineData("cursor=MS4xLjE")]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    [InlineData("limit=many")]
    public async Task What_is_no_part_is_refused(string query) =>
        (await site.Get($"/articles?{query}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        using var part = await Json("/search.json?copies=all&limit=2");
        string cursor = part.RootElement.GetProperty("next").GetString()!.Split("cursor=")[1];
        (await site.Get($"/search?copies=all&limit=2&cursor={cursor}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Get($"/search?words=bridge&cursor={cursor}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Get($"/articles?cursor={cursor}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_next_part_stands_in_the_header_too()
    {
        var answer = await site.Get("/articles.json?limit=2");
        using var part = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        answer.Headers.GetValues("Link").ShouldBe([$"<{part.RootElement.GetProperty("next").GetString()}>; rel=\"next\""]);
    }

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)));

    // each with words of its own, so that none is a version or a copy of another
    private static AnnotatedArticle Article(string id, string day) =>
        Some.Read(id, $"{Some.Text} {string.Join(' ', Enumerable.Range(0, 40).Select(i => $"{id.Replace("-", "", StringComparison.Ordinal)}w{i}"))}", day);

    private Record Make(string path)
    {
        record = Record.Open(path);
        for (int i = 1; i <= 5; i++)
        {
            record.Add(Article($"n{i}", $"2024-05-0{i}"));
        }

        return record;
    }
}
