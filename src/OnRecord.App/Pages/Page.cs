using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace OnRecord.App.Pages;

/// <summary>One page: its data, which is its JSON, and how the data look as HTML. Which of the two is sent is the reader's choice.</summary>
/// <param name="Title">For the window and the head of the page.</param>
/// <param name="Data">What the page shows.</param>
/// <param name="Body">The same as HTML.</param>
internal sealed record Page(string Title, object Data, Html Body) : IResult
{
    /// <summary>Where a request carries that JSON was asked for by an ending of <c>.json</c>.</summary>
    public const string JsonMark = "onrecord.json";

    /// <summary>How JSON is written: letters of all languages as they are, markup escaped.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Address of the next part of a long list, or <see langword="null"/> on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the request asks for JSON, by ending or by its Accept header.</summary>
    public static bool WantsJson(HttpContext context) =>
        context.Items.ContainsKey(JsonMark) || context.Request.GetTypedHeaders().Accept is [{ MediaType.Value: "application/json" or "application/problem+json" }, ..];

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Vary = "Accept";
        if (WantsJson(httpContext))
        {
            return httpContext.Response.WriteAsJsonAsync(new { title = Title, data = Data, next = Next is null ? null : JsonAddress(Next) }, Json, httpContext.RequestAborted);
        }

        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(Layout.Of(this, httpContext.Request).ToString(), httpContext.RequestAborted);
    }

    /// <summary>The address of the same page as JSON.</summary>
    public static string JsonAddress(string address)
    {
        string[] parts = address.Split('?', 2);
        return $"{(parts[0] is "/" ? "/index" : parts[0])}.json{(parts.Length > 1 ? "?" + parts[1] : "")}";
    }
}
