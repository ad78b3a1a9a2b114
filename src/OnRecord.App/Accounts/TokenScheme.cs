using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OnRecord.Store;

namespace OnRecord.App.Accounts;

/// <summary>Programs show a token: <c>Authorization: Bearer onr_...</c> (RFC 6750).</summary>
internal sealed class TokenScheme(Record record, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Token";

    private const string Prefix = "Bearer ";

    /// <summary>Whether a request shows a token, right or wrong.</summary>
    public static bool IsIn(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsIn(Request))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var token = record.Accounts.FindToken(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim());
        if (token is null)
        {
            return Task.FromResult(AuthenticateResult.Fail("The token is not known, or is over."));
        }

        var user = new ClaimsIdentity([new Claim(ClaimTypes.Name, token.Account), new Claim(ClaimTypes.Role, token.Scope.ToString())], Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(user), Name)));
    }
}
