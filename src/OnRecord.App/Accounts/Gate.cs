using System.Globalization;
using System.Security.Claims;
using OnRecord.App.Pages;
using OnRecord.Store;
using OnRecord.Store.Accounts;

namespace OnRecord.App.Accounts;

/// <summary>
/// Lets a request in or not. Where only this machine is answered all is let in; elsewhere writing needs a reviewer and, where it is so set, reading a reader.
/// What was written, or was not let in, goes into the audit log.
/// </summary>
internal sealed class Gate(Record record, Access access)
{
    /// <summary>The page to sign in on.</summary>
    public const string SignInPath = "/sign-in";

    /// <summary>Lets the request in, or answers it.</summary>
    public async Task Check(HttpContext context, RequestDelegate next)
    {
        if (access.IsOpen || Needed(context.Request) is not { } needed)
        {
            await next(context);
        }
        else if (RoleOf(context.User) is { } has)
        {
            await (has >= needed ? next(context) : new Problem(StatusCodes.Status403Forbidden, $"That needs a {Word(needed)}; {context.User.Identity!.Name} is a {Word(has)}.").ExecuteAsync(context));
            Log(context);
        }
        else
        {
            await AskToSignIn(context);
            Log(context);
        }
    }

    // null: anybody may
    private Role? Needed(HttpRequest request)
    {
        bool reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments("/mcp", StringComparison.Ordinal);
        bool isOpen = request.Path == SignInPath || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
        return isOpen ? null : !reads ? Role.Reviewer : access.SignInToRead ? Role.Reader : null;
    }

    private static Role? RoleOf(ClaimsPrincipal user) => Enum.TryParse(user.FindFirstValue(ClaimTypes.Role), out Role role) ? role : null;

    private static string Word(Role role) => role.ToString().ToLowerInvariant();

    private static Task AskToSignIn(HttpContext context)
    {
        if (TokenScheme.IsIn(context.Request) || Page.WantsJson(context) || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return new Problem(StatusCodes.Status401Unauthorized, "Sign in, or show a token (Authorization: Bearer).").ExecuteAsync(context);
        }

        context.Response.Redirect(SignInPath + QueryString.Create("back", context.Request.Path + context.Request.QueryString));
        return Task.CompletedTask;
    }

    private void Log(HttpContext context)
    {
        var (request, status) = (context.Request, context.Response.StatusCode);
        if (!HttpMethods.IsGet(request.Method) || status == StatusCodes.Status403Forbidden)
        {
            record.Accounts.Audit(new AuditEntry(
                context.User.Identity?.Name, context.Connection.RemoteIpAddress?.ToString(), $"{request.Method} {request.Path.ToUriComponent()}", null, status.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
