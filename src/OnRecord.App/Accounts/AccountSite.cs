using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OnRecord.App.Pages;
using OnRecord.App.Pages.SignIn;
using OnRecord.Store;

namespace OnRecord.App.Accounts;

/// <summary>Signing in, as a part of the pages: sessions and tokens, the gate, limits.</summary>
internal static class AccountSite
{
    private const string Either = "Either";

    /// <summary>What it needs.</summary>
    public static void Add(IServiceCollection services, Record record, Access access)
    {
        services.AddSingleton(access).AddSingleton(new Gate(record, access)).AddSingleton(new Accounts.SignIn(record.Accounts));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, o => o.ForwardDefaultSelector = c => TokenScheme.IsIn(c.Request) ? TokenScheme.Name : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null)
            .AddCookie(Session.Configure);
        services.AddRateLimiter(o => Limits.Configure(o, access));
    }

    /// <summary>Puts the limits and the gate before all that comes after.</summary>
    public static void Use(WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(app.Services.GetRequiredService<Gate>().Check);
    }

    /// <summary>The pages to sign in and out on.</summary>
    public static void Map(WebApplication app, Record record)
    {
        app.MapGet(Gate.SignInPath, (HttpRequest request) => SignInView.Page(request, failed: false)).ExcludeFromDescription();
        app.MapPost(Gate.SignInPath, async (HttpContext context, SignIn signIn) =>
        {
            var posted = await Posted.Read(context);
            var account = signIn.Try(posted.Text("name") ?? "", posted.Form["password"].ToString(), context.Connection.RemoteIpAddress?.ToString());
            if (account is null)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return SignInView.Page(context.Request, failed: true);
            }

            await Session.Begin(context, account);
            return posted.Back();
        }).ExcludeFromDescription();
        app.MapPost("/sign-out", async (HttpRequest request) =>
        {
            var posted = await Posted.Read(request.HttpContext);
            await Session.End(request.HttpContext, record.Accounts);
            return posted.Back();
        }).ExcludeFromDescription();
    }
}
