using System.Net;
using OnRecord.App.Exchange;
using OnRecord.Tests.App.Pages;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Exchange;

public sealed class ExportRouteTests
{
    [Fact]
    public async Task Each_format_is_a_download_and_an_unknown_one_is_said_to_be_none()
    {
        await using var site = await RunningSite.Start(Make);
        foreach (var export in Export.Downloads)
        {
            var answer = await site.Get($"/export/{export.Name}?words=bridge");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, export.Name);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(export.MediaType);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"onrecord-{export.Name}.{export.Ending}");
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(0, export.Name);
        }

        // whoever asked for it would have the server read every article again
        (await site.Get("/export/conllu", "application/json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/export/none", "application/json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_search_by_meaning_is_a_download_of_the_nearest_that_the_conditions_leave()
    {
        await using var site = await RunningSite.Start(Make);
        string all = await site.Client.GetStringAsync(new Uri("/export/jsonl?words=the+crossing+stays+closed&by=meaning", UriKind.Relative));
        string some = await site.Client.GetStringAsync(new Uri("/export/jsonl?words=the+crossing+stays+closed&by=meaning&kind=indirect", UriKind.Relative));
        string whole = await site.Client.GetStringAsync(new Uri("/export/jsonl", UriKind.Relative));
        all.ShouldBe(whole);
        some.Split('\n').ShouldBe(whole.Split('\n').Where(l => l.Length == 0 || l.Contains("\"kind\":\"indirect\"", StringComparison.Ordinal)));
        (await site.Client.GetStringAsync(new Uri("/search?words=the+crossing+stays+closed&by=meaning", UriKind.Relative))).ShouldContain("/export/csv?words=the%20crossing%20stays%20closed&amp;by=meaning");
    }

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        record.Add(Some.Read());
        return record;
    }
}
