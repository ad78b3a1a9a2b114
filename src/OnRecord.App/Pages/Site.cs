using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using OnRecord.App.Mcp;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The record as pages, each also as JSON at the same address (<c>.json</c> or Accept). Nothing is written; only this machine is answered.</summary>
internal static class Site
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The server for a record, not started yet.</summary>
    /// <param name="record">The record.</param>
    /// <param name="port">Port on the loopback address; 0 takes a free one.</param>
    public static WebApplication Build(Record record, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        McpSite.Add(builder.Services, record);
        var app = builder.Build();
        app.Use(AddHeaders);
        app.Use(TakeJsonEnding);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Explain, StatusCodeSelector = Status, SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException });
        app.UseStatusCodePages(status => Problem.Of(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));
        app.Use(CheckHost);
        app.UseRouting();
        Map(app, record);
        McpSite.Map(app);
        return app;
    }

    private static void Map(WebApplication app, Record record)
    {
        app.MapGet("/", () => StatementPages.Home(record));
        app.MapGet("/search", (HttpRequest request) => StatementPages.Search(record, Ask.Search(request.Query)));
        app.MapGet("/articles", (HttpRequest request) => ArticlePages.List(record, Ask.Offset(request.Query)));
        app.MapGet("/articles/{id:long}", (long id) => Found(ArticlePages.One(record, id), $"There is no article {id} in the record."));
        app.MapGet("/actors", (HttpRequest request) => ActorPages.List(record, Ask.Text(request.Query, "name"), Ask.Offset(request.Query)));
        app.MapGet("/actors/{key}", (string key) => Found(ActorPages.One(record, key), $"There is no actor \"{key}\" in the record."));
        app.MapGet("/issues", () => IssuePages.List(record));
        app.MapGet("/issues/{key}", (string key) => Found(IssuePages.One(record, key), $"There is no issue \"{key}\" in the record."));
        app.MapGet("/onrecord.css", () => Results.Stream(typeof(Site).Assembly.GetManifestResourceStream("onrecord.css")!, "text/css; charset=utf-8"));
    }

    private static IResult Found(Page? page, string problem) => page is not null ? page : new Problem(StatusCodes.Status404NotFound, problem);

    // a page of another site can make its own name lead to this machine; it must not read the record through the reader's browser
    private static Task CheckHost(HttpContext context, RequestDelegate next) =>
        context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var address) && IPAddress.IsLoopback(address))
            ? next(context)
            : new Problem(StatusCodes.Status421MisdirectedRequest, "Only this machine is answered: use localhost in the address.").ExecuteAsync(context);

    private static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        // at the start of the answer, because what handles an error clears what was set before
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
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

    private static int Status(Exception error) => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task Explain(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        int status = error is null ? StatusCodes.Status500InternalServerError : Status(error);
        var problem = error is BadHttpRequestException or RecordException ? new Problem(status, error.Message) : Problem.Of(status);
        return problem.ExecuteAsync(context);
    }
}
