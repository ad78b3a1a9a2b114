using OnRecord.App.Pages;

namespace OnRecord.App.Api;

/// <summary>Says that a form did what it should: a person is led to the page that shows it, a program gets a <see cref="Written"/>.</summary>
internal sealed record WrittenResult(Written Written) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => Page.WantsJson(httpContext)
        ? httpContext.Response.WriteAsJsonAsync(new Answer<Written>("Done", Written, null), Page.Json, httpContext.RequestAborted)
        : Results.LocalRedirect(Written.Address).ExecuteAsync(httpContext);
}
