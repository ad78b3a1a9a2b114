using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OnRecord.Store;
using OnRecord.Store.Accounts;

namespace OnRecord.App.Accounts;

/// <summary>A person's session: a cookie that is not read by scripts, is never sent by another site, and ends with the account's stamp.</summary>
internal static class Session
{
    private const string StampClaim = "stamp";

    /// <summary>How the cookie is made and checked.</summary>
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "onrecord.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = Validate;
    }

    /// <summary>Begins a session.</summary>
    public static Task Begin(HttpContext context, Account account) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account.Name), new Claim(ClaimTypes.Role, account.Role.ToString()), new Claim(StampClaim, account.Stamp)],
            CookieAuthenticationDefaults.AuthenticationScheme)));

    /// <summary>Ends it, in this browser and wherever else the account is signed in.</summary>
    public static Task End(HttpContext context, AccountStore accounts)
    {
        if (context.User.Identity?.Name is { } name)
        {
            accounts.EndSessions(name);
        }

        return context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    // asked at each request: an account that was removed, or has another role or password, is out at once
    private static Task Validate(CookieValidatePrincipalContext context)
    {
        var accounts = context.HttpContext.RequestServices.GetRequiredService<Record>().Accounts;
        string? name = context.Principal?.Identity?.Name;
        if (name is null || accounts.Find(name)?.Stamp != context.Principal?.FindFirst(StampClaim)?.Value)
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}
