namespace OnRecord.App.Api;

/// <summary>Describes routes, for the OpenAPI document and for the entity tags.</summary>
internal static class Described
{
    /// <summary>A page that is JSON as well.</summary>
    /// <typeparam name="TView">What it shows.</typeparam>
    /// <param name="route">The route.</param>
    /// <param name="summary">What it is.</param>
    /// <param name="asked">What the address may carry.</param>
    public static RouteHandlerBuilder Shows<TView>(this RouteHandlerBuilder route, string summary, params IEnumerable<Asked> asked)
        where TView : notnull => route
        .WithSummary(summary).WithTags("Pages").WithMetadata(new Fresh(), new AskedFor([.. asked]))
        .Produces<Answer<TView>>(StatusCodes.Status200OK, "application/json")
        .Produces(StatusCodes.Status304NotModified);

    /// <summary>A page whose answer hangs on more than the record.</summary>
    public static RouteHandlerBuilder HangsOn(this RouteHandlerBuilder route, Func<IServiceProvider, string> beside) => route.WithMetadata(new Fresh(beside));

    /// <summary>A page that is dear to make: it is made once for all readers who would get the same.</summary>
    public static RouteHandlerBuilder IsKept(this RouteHandlerBuilder route) => route.CacheOutput(KeptPages.Policy);

    /// <summary>A file to take away.</summary>
    public static RouteHandlerBuilder Sends(this RouteHandlerBuilder route, string summary, string type, params IEnumerable<Asked> asked) => route
        .WithSummary(summary).WithTags("Files").WithMetadata(new Fresh(), new AskedFor([.. asked]))
        .Produces<Stream>(StatusCodes.Status200OK, type)
        .Produces(StatusCodes.Status304NotModified);

    /// <summary>An address that takes a form.</summary>
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string summary, params IEnumerable<Asked> fields) => route
        .WithSummary(summary).WithTags("Writing").WithMetadata(new AskedFor([.. fields]))
        .Produces<Answer<Written>>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>What else may go wrong.</summary>
    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder route, params ReadOnlySpan<int> statuses)
    {
        foreach (int status in statuses)
        {
            route.ProducesProblem(status);
        }

        return route;
    }
}
