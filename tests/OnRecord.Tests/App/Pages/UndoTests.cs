using System.Net;
using System.Text.Json;

namespace OnRecord.Tests.App.Pages;

/// <summary>Every act of the pages can be taken back: then all is as it was. A row is a form and what it changes. On a site of its own: others put issues and articles.</summary>
public sealed class UndoTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData("confirm", "")]
    [InlineData("reject", "")]
    [InlineData("nobody", "")]
    [InlineData("speaker", "&speaker=Test+Person")]
    [InlineData("edit", "&words=Veland+will+not+return&kind=direct&verb=reject")]
    public async Task A_judgement_on_a_statement(string act, string more)
    {
        // its quotation stands nowhere else: the address of that must come back too
        string address = "/articles/1/statements/1.json", quotation = await site.Client.GetStringAsync(new Uri("/quotations/1.json", UriKind.Relative));
        using var card = await Json(address);
        var shown = card.RootElement.GetProperty("data").GetProperty("card");
        await ThereAndBack("/articles/1/corrections", $"act={act}&content={Uri.EscapeDataString(shown.GetProperty("content").GetString()!)}&seen={shown.GetProperty("version").GetInt64()}{more}", "/articles/1.json", changes: act != "confirm");
        (await site.Client.GetStringAsync(new Uri("/quotations/1.json", UriKind.Relative))).ShouldBe(quotation);
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("reject")]
    [InlineData("for")]
    [InlineData("against")]
    [InlineData("mixed")]
    public async Task A_judgement_on_a_position(string act)
    {
        using var review = await Json("/review.json?kind=position");
        var position = review.RootElement.GetProperty("data").GetProperty("position");
        long article = position.GetProperty("article").GetProperty("id").GetInt64();
        string issue = position.GetProperty("issue").GetString()!, actor = position.GetProperty("actorKey").GetString()!;
        string same = position.GetProperty("stance").GetString() switch { "agree" => "for", "disagree" => "against", var s => s! };
        await ThereAndBack($"/articles/{article}/corrections", $"act=position-{act}&issue={issue}&actor={actor}&seen={position.GetProperty("version").GetInt64()}", $"/issues/{issue}.json", changes: act != same);
    }

    [Theory]
    [InlineData("merge", "oskar-tamm", "")]
    [InlineData("rename", "Birger+the+Farmer", "")]
    [InlineData("split", "Another+Dahl", "&article={article}")]
    public async Task A_judgement_on_an_actor(string act, string name, string more)
    {
        using var correct = await Json("/actors/birger-dahl/correct.json");
        var data = correct.RootElement.GetProperty("data");
        string article = data.GetProperty("articles")[0].GetProperty("id").GetRawText();
        string fields = $"act={act}&name={name}&seen={data.GetProperty("version").GetInt64()}{more.Replace("{article}", article, StringComparison.Ordinal)}";
        await ThereAndBack("/actors/birger-dahl/corrections", fields, "/actors/birger-dahl.json", changes: true);
    }

    private async Task ThereAndBack(string address, string fields, string shows, bool changes)
    {
        string before = await site.Client.GetStringAsync(new Uri(shows, UriKind.Relative));
        var answer = await site.Post(address, fields);
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        using var written = JsonDocument.Parse(body);
        long id = written.RootElement.GetProperty("data").GetProperty("correction").GetInt64();
        if (changes)
        {
            (await site.Client.GetStringAsync(new Uri(shows, UriKind.Relative))).ShouldNotBe(before);
        }

        (await site.Post($"/corrections/{id}/undo", "")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Client.GetStringAsync(new Uri(shows, UriKind.Relative))).ShouldBe(before);
        (await site.Post($"/corrections/{id}/undo", "")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private async Task<JsonDocument> Json(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
}
