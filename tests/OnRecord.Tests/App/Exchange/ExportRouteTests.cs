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

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        record.Add(Some.Read());
        return record;
    }
}
