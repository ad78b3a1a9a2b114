namespace OnRecord.App.Pages;

/// <summary>The headers that every answer carries.</summary>
internal static class Headers
{
    // The charts' library puts one style element of its own into each chart; its text is always the same, so it is named by its hash.
    private const string ChartStyle = "'sha256-+TfQir1nvDucAdvE6XUQBt4ayUjpAWkbw2kCdSfekHM='";

    private const string Policy =
        $"default-src 'none'; script-src 'self'; style-src 'self' {ChartStyle}; font-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds them at the start of the answer, because what handles an error clears what was set before.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
