using Microsoft.AspNetCore.Http.Features;
using OnRecord.App.Api;
using OnRecord.App.Pages;
using OnRecord.App.Pages.Search;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>Downloads: <c>/export/FORMAT</c> with the same conditions as the search page.</summary>
internal static class ExportRoutes
{
    /// <summary>By meaning every statement is found, each nearer or farther: so many of the nearest go into a file.</summary>
    public const int Nearest = 200;

    /// <summary>Maps them.</summary>
    public static void Map(WebApplication app, Record record, string models) =>
        app.MapGet("/export/{format}", (string format, HttpRequest request, Meanings meanings) => Export.Of(format) is { ReadsAgain: false } export
            ? Send(export, Source(record, request, meanings, models), request.HttpContext)
            : new Problem(StatusCodes.Status404NotFound, $"There is no download \"{format}\"; there are {string.Join(", ", Export.Downloads.Select(e => e.Name))}. `onrecord export` has more."))
            .Sends($"Statements as a file, the whole record or what a search finds, streamed: {string.Join(", ", Export.Downloads.Select(e => e.Name))}", "application/jsonl", Parameters.OfSearchPage)
            .Fails(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    private static ExportSource Source(Record record, HttpRequest request, Meanings meanings, string models)
    {
        var query = Ask.Known(record, Ask.Search(request.Query));
        return Ask.ByMeaning(request.Query) && query.Words is { } words
            ? new(record, query, models) { Chosen = [.. meanings.Find(words, query with { Words = null, Limit = Nearest }).Select(m => m.Hit)] }
            : new(record, query, models);
    }

    private static IResult Send(Export export, ExportSource source, HttpContext context)
    {
        // the formats are written by libraries that write as they go, on a thread of its own; no export is held in memory
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        return Results.Stream(body => Task.Run(() => export.Write(source, body)), export.MediaType, $"onrecord-{export.Name}.{export.Ending}");
    }
}
