using System.Net;
using Microsoft.AspNetCore.Mvc;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The record as pages, each also as JSON at the same address (<c>.json</c> or Accept). Nothing is written; only this machine is answered.</summary>
internal static class Site
{
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The server for a record, not started yet.</summary>
    /// <param name="record">The record.</param>
    /// <param name="port">Port on the loopback address; 0 takes a free one.</param>
    public static WebApplication Build(Record record, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        builder.Services.AddProblemDetails();
        var app = builder.Build();
        app.UseExceptionHandler();
        app.Use(AddHeaders);
        app.Use(TakeJsonEnding);
        app.UseRouting();
        Map(app, record);
        return app;
    }

    private static void Map(WebApplication app, Record record)
    {
        app.MapGet("/", () => RecordPages.Home(record));
        app.MapGet("/search", (string? words, string? actor, StatementKind? kind, DateOnly? since, DateOnly? until, string? outlet, int? offset) =>
            RecordPages.Search(record, words, actor, kind, since, until, outlet, offset ?? 0));
        app.MapGet("/articles", (int? offset) => RecordPages.Articles(record, offset ?? 0));
        app.MapGet("/articles/{id:long}", (long id) => Found(RecordPages.Article(record, id), $"There is no article {id}."));
        app.MapGet("/actors", (string? name, int? offset) => RecordPages.Actors(record, name, offset ?? 0));
        app.MapGet("/actors/{key}", (string key) => Found(RecordPages.Actor(record, key), $"There is no actor {key}."));
        app.MapGet("/issues", () => RecordPages.Issues(record));
        app.MapGet("/issues/{key}", (string key) => Found(RecordPages.Issue(record, key), $"There is no issue {key}."));
        app.MapGet("/onrecord.css", () => Results.Stream(typeof(Site).Assembly.GetManifestResourceStream("onrecord.css")!, "text/css"));
        app.MapFallback(() => Found(null, "There is no such page."));
    }

    private static IResult Found(Page? page, string problem) => page is not null ? page : new NotFoundPage(problem);

    private static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    private static Task TakeJsonEnding(HttpContext context, RequestDelegate next)
    {
        string path = context.Request.Path.Value ?? "";
        if (path.EndsWith(".json", StringComparison.Ordinal))
        {
            context.Items[Page.JsonMark] = true;
            context.Request.Path = path is "/index.json" ? "/" : path[..^".json".Length];
        }

        return next(context);
    }

    /// <summary>Nothing is at the address: a page for people, a problem (RFC 9457) for programs.</summary>
    private sealed class NotFoundPage(string problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            return Page.WantsJson(httpContext)
                ? Results.Problem(new ProblemDetails { Status = 404, Title = "Not found", Detail = problem }).ExecuteAsync(httpContext)
                : new Page("Not found", problem, Html.Of($"<p>{problem}</p>")).ExecuteAsync(httpContext);
        }
    }
}
