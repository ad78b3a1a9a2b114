using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace OnRecord.App.Pages;

/// <summary>Why there is no page: one for people, a problem (RFC 9457) for programs.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
internal sealed record Problem(int Status, string Detail) : IResult
{
    /// <summary>Of a status alone.</summary>
    public static Problem Of(int status) => new(status, status switch
    {
        StatusCodes.Status404NotFound => "There is no such page.",
        StatusCodes.Status405MethodNotAllowed => "This page can be read only.",
        StatusCodes.Status400BadRequest => "The request cannot be understood.",
        _ => "The page cannot be shown; the program's own output says more.",
    });

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        string title = ReasonPhrases.GetReasonPhrase(Status);
        return Page.WantsJson(httpContext)
            ? httpContext.Response.WriteAsJsonAsync(new ProblemDetails { Status = Status, Title = title, Detail = Detail }, Page.Json, "application/problem+json", httpContext.RequestAborted)
            : Page.Of<ProblemPage, ProblemView>(title, new ProblemView(Detail)).ExecuteAsync(httpContext);
    }
}
