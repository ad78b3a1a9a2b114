using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OnRecord.App.Accounts;
using OnRecord.App.Api;
using OnRecord.App.Exchange;
using OnRecord.App.Mcp;
using OnRecord.App.Pages.Corrections;
using OnRecord.App.Pages.Home;
using OnRecord.App.Pages.Import;
using OnRecord.App.Pages.Search;
using OnRecord.App.Pages.Watches;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages;

/// <summary>The record as pages, each also as JSON at the same address (<c>.json</c> or Accept). Whom it answers is said by <see cref="Access"/>.</summary>
internal static class Site
{
    private const int LongestField = 20 << 20;

    /// <summary>The server for a record, not started yet.</summary>
    /// <param name="record">The record.</param>
    /// <param name="models">The folder of the models, for what is read by the pages.</param>
    /// <param name="access">Whom it answers.</param>
    public static WebApplication Build(Record record, string models, Access access)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(access.Listen);
        builder.Services.AddSingleton<Assets>();
        builder.Services.AddSingleton(new LatestShifts(record));
        builder.Services.AddSingleton(_ => new Meanings(record, models));
        builder.Services.AddHostedService(services => new MeaningKeeper(record, services.GetRequiredService<RecordVersion>(), services.GetRequiredService<Meanings>(), services.GetRequiredService<ILogger<MeaningKeeper>>()));
        builder.Services.AddSingleton(new Intake(record, models));
        builder.Services.AddHostedService(services => services.GetRequiredService<Intake>());
        // a pasted text may be as long as an article may; the request's own limit holds for all fields together
        builder.Services.Configure<FormOptions>(f => f.ValueLengthLimit = LongestField);
        builder.Services.AddAntiforgery(a => (a.Cookie.Name, a.Cookie.SameSite) = ("onrecord.form", SameSiteMode.Strict));
        builder.Services.AddRazorComponents();
        // forms that were open when the program stopped are asked for again; nothing is left on the disk
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(_ => record.Version());
        builder.Services.AddSingleton<Freshness>();
        builder.Services.AddSingleton(services => new Lookout(record, services.GetRequiredService<RecordVersion>()));
        Compression.Add(builder.Services);
        KeptPages.Add(builder.Services);
        Origins.Add(builder.Services, access);
        ApiDocument.Add(builder.Services);
        McpSite.Add(builder.Services, record);
        AccountSite.Add(builder.Services, record, access);
        var app = builder.Build();
        app.Use(Headers.Add);
        app.UseResponseCompression();
        app.Use(TakeJsonEnding);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Explain, StatusCodeSelector = Status, SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException or ConflictException or RecordException { IsRefusal: true } });
        app.UseStatusCodePages(status => Problem.Of(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));
        app.Use((context, next) => access.Answers(context.Request.Host.Host)
            ? next(context)
            : new Problem(StatusCodes.Status421MisdirectedRequest, "Nobody here has that name: use the one that the program was given, or localhost on this machine.").ExecuteAsync(context));
        Origins.Use(app, access);
        AccountSite.Use(app);
        app.UseRouting();
        app.Use(app.Services.GetRequiredService<Freshness>().Check);
        app.UseOutputCache();
        Routes.Map(app, record, models);
        McpSite.Map(app);
        AccountSite.Map(app, record);
        ExportRoutes.Map(app, record, models);
        return app;
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

    private static int Status(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        RecordException { IsRefusal: true } => StatusCodes.Status400BadRequest,
        ConflictException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Explain(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        int status = error is null ? StatusCodes.Status500InternalServerError : Status(error);
        var problem = error switch
        {
            ConflictException conflict => new Problem(status, Words(CorrectionView.Of(conflict.Latest))),
            BadHttpRequestException or RecordException => new Problem(status, error.Message),
            _ => Problem.Of(status),
        };
        return (problem with { Back = BackOf(context) }).ExecuteAsync(context);
    }

    private static string Words(CorrectionView other) =>
        $"{other.By} has corrected this since you looked: {other.Did} at {other.At:HH:mm} UTC on {other.At:yyyy-MM-dd} (\"{other.Why}\"). Nothing of yours was written. Look at it as it is now, and correct it again if need be.";

    // where the form was, so that a person can look again; what has no form that could be read has none
    private static string? BackOf(HttpContext context) =>
        context.Request.HasFormContentType && context.Features.Get<IFormFeature>()?.Form is { } form ? new Posted(form).Origin : null;
}
