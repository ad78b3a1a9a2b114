using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using OnRecord.App.Mcp;
using OnRecord.App.Pages.Import;
using OnRecord.App.Pages.Search;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages;

/// <summary>The record as pages, each also as JSON at the same address (<c>.json</c> or Accept). Only this machine is answered.</summary>
internal static class Site
{
    /// <summary>The server for a record, not started yet.</summary>
    /// <param name="record">The record.</param>
    /// <param name="models">The folder of the models, for what is read by the pages.</param>
    /// <param name="port">Port on the loopback address; 0 takes a free one.</param>
    public static WebApplication Build(Record record, string models, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        builder.Services.AddSingleton<Assets>();
        builder.Services.AddSingleton(_ => new Meanings(record, models));
        builder.Services.AddSingleton(new Intake(record, models));
        builder.Services.AddHostedService(services => services.GetRequiredService<Intake>());
        builder.Services.AddAntiforgery(a => (a.Cookie.Name, a.Cookie.SameSite) = ("onrecord.form", SameSiteMode.Strict));
        builder.Services.AddRazorComponents();
        // forms that were open when the program stopped are asked for again; nothing is left on the disk
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        McpSite.Add(builder.Services, record);
        var app = builder.Build();
        app.Use(Headers.Add);
        app.Use(TakeJsonEnding);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Explain, StatusCodeSelector = Status, SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException or ConflictException });
        app.UseStatusCodePages(status => Problem.Of(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));
        app.Use(CheckHost);
        app.UseRouting();
        Routes.Map(app, record, models);
        McpSite.Map(app);
        return app;
    }

    // a page of another site can make its own name lead to this machine; it must not read the record through the reader's browser
    private static Task CheckHost(HttpContext context, RequestDelegate next) =>
        context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var address) && IPAddress.IsLoopback(address))
            ? next(context)
            : new Problem(StatusCodes.Status421MisdirectedRequest, "Only this machine is answered: use localhost in the address.").ExecuteAsync(context);

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

    private static int Status(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        ConflictException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Explain(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        int status = error is null ? StatusCodes.Status500InternalServerError : Status(error);
        var problem = error is BadHttpRequestException or ConflictException or RecordException ? new Problem(status, error.Message) : Problem.Of(status);
        return problem.ExecuteAsync(context);
    }
}
