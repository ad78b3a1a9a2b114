using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using OnRecord.App.Accounts;

namespace OnRecord.App.Pages;

/// <summary>Why there is no page: one for people, a problem (RFC 9457) for programs.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
internal sealed record Problem(int Status, string Detail) : IResult
{
    /// <summary>The page that the form was on which could not be taken, or <see langword="null"/>.</summary>
    public string? Back { get; init; }

    /// <summary>Of a status alone.</summary>
    public static Problem Of(int status) => new(status, status switch
    {
        StatusCodes.Status404NotFound => "There is no such page: /openapi.json names all addresses.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take that method: pages are read with GET, forms are sent with POST.",
        StatusCodes.Status400BadRequest => "The request cannot be understood: compare it with /openapi.json.",
        StatusCodes.Status413PayloadTooLarge => "That is too much at once: send it in smaller pieces, or use `onrecord add FOLDER`.",
        StatusCodes.Status415UnsupportedMediaType => "This address takes a form: multipart/form-data or application/x-www-form-urlencoded.",
        _ => "The page cannot be shown; the program's own output says more.",
    });

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        string title = ReasonPhrases.GetReasonPhrase(Status);
        return Page.WantsJson(httpContext)
            ? httpContext.Response.WriteAsJsonAsync(new ProblemDetails { Status = Status, Title = title, Detail = Detail }, Page.Json, "application/problem+json", httpContext.RequestAborted)
            : Page.Of<ProblemPage, ProblemView>(title, new ProblemView(Detail, Back) { SignIn = Status == StatusCodes.Status401Unauthorized ? Gate.SignInPath : null }).ExecuteAsync(httpContext);
    }
}
