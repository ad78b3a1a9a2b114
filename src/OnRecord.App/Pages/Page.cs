using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using OnRecord.App.Accounts;
using OnRecord.App.Api;
using OnRecord.App.Pages.Settings;

namespace OnRecord.App.Pages;

/// <summary>One page: its view, which is its JSON, and the component that shows the view. Which of the two is sent is the reader's choice.</summary>
internal sealed record Page : IResult
{
    /// <summary>Where a request carries that JSON was asked for by an ending of <c>.json</c>.</summary>
    public const string JsonMark = "onrecord.json";

    /// <summary>How JSON is written: letters of all languages as they are, markup escaped.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly string title;
    private readonly object view;
    private readonly Type component;

    private Page(string title, object view, Type component) => (this.title, this.view, this.component) = (title, view, component);

    /// <summary>Address of the next part of a long list, or <see langword="null"/> on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the page has a chart, and so needs the charts' scripts.</summary>
    public bool HasChart { get; init; }

    /// <summary>A page.</summary>
    /// <param name="title">For the window and the head of the page.</param>
    /// <param name="view">What the page shows.</param>
    public static Page Of<TComponent, TView>(string title, TView view)
        where TComponent : PageOf<TView>
        where TView : class => new(title, view, typeof(TComponent));

    /// <summary>Whether the request asks for JSON, by ending or by its Accept header.</summary>
    /// <remarks>Where the header prefers neither, a request with a token is a program's and gets JSON, any other is a person's.</remarks>
    public static bool WantsJson(HttpContext context)
    {
        if (context.Items.ContainsKey(JsonMark))
        {
            return true;
        }

        var preferred = context.Request.GetTypedHeaders().Accept.Where(a => IsJson(a) || a.MediaType == "text/html").OrderByDescending(a => a.Quality ?? 1).FirstOrDefault();
        return preferred is null ? TokenScheme.IsIn(context.Request) : IsJson(preferred);
    }

    /// <summary>The address of the same page as JSON.</summary>
    public static string JsonAddress(string address)
    {
        string[] parts = address.Split('?', 2);
        return $"{(parts[0] is "/" ? "/index" : parts[0])}.json{(parts.Length > 1 ? "?" + parts[1] : "")}";
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Vary = "Accept";
        if (Next is not null)
        {
            httpContext.Response.Headers.Link = $"<{(WantsJson(httpContext) ? JsonAddress(Next) : Next)}>; rel=\"next\"";
        }

        return WantsJson(httpContext)
            ? httpContext.Response.WriteAsJsonAsync(new Answer<object>(title, view, Next is null ? null : JsonAddress(Next)), Json, httpContext.RequestAborted)
            : new RazorComponentResult<DocumentShell>(Shell(httpContext.Request)) { PreventStreamingRendering = true }.ExecuteAsync(httpContext);
    }

    private static bool IsJson(MediaTypeHeaderValue type) => type.MediaType.Value is "application/json" or "application/problem+json";

    // what a form that was taken adds to the address; a page must not fail for it
    private static long? Noted(HttpRequest request, string name) => long.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private Dictionary<string, object?> Shell(HttpRequest request) => new(StringComparer.Ordinal)
    {
        [nameof(DocumentShell.Title)] = title,
        [nameof(DocumentShell.View)] = view,
        [nameof(DocumentShell.Body)] = component,
        [nameof(DocumentShell.Next)] = Next,
        [nameof(DocumentShell.HasChart)] = HasChart,
        [nameof(DocumentShell.Theme)] = Visitor.Of(request).Theme,
        [nameof(DocumentShell.Done)] = Noted(request, "done"),
        [nameof(DocumentShell.Undone)] = Noted(request, "undone"),
        [nameof(DocumentShell.HasAccounts)] = !request.HttpContext.RequestServices.GetRequiredService<Access>().IsOpen,
        [nameof(DocumentShell.Account)] = request.HttpContext.User.Identity?.Name,
        [nameof(DocumentShell.Path)] = request.Path.Value ?? "/",
        [nameof(DocumentShell.Json)] = JsonAddress(request.Path.ToUriComponent() + request.QueryString.ToUriComponent()),
    };
}
