using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OnRecord.App.Pages;

namespace OnRecord.App.Accounts;

/// <summary>How much one network address may ask for where others than this machine are answered.</summary>
internal static class Limits
{
    /// <summary>Tries to sign in a minute.</summary>
    public const int SignInsAMinute = 10;

    /// <summary>Requests at once; they come back at <see cref="RequestsASecond"/>.</summary>
    public const int Requests = 200;

    /// <summary>Requests a second, over time.</summary>
    public const int RequestsASecond = 50;

    /// <summary>Sets them.</summary>
    public static void Configure(RateLimiterOptions options, Access access)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => access.IsOpen ? RateLimitPartition.GetNoLimiter("") : Of(context));
        options.OnRejected = async (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            await new Problem(StatusCodes.Status429TooManyRequests, "Too many requests from your address. Wait a moment and ask again.").ExecuteAsync(rejected.HttpContext);
        };
    }

    private static RateLimitPartition<string> Of(HttpContext context)
    {
        string address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        return HttpMethods.IsPost(context.Request.Method) && context.Request.Path == Gate.SignInPath
            ? RateLimitPartition.GetFixedWindowLimiter("sign-in " + address, _ => new FixedWindowRateLimiterOptions { PermitLimit = SignInsAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions { TokenLimit = Requests, TokensPerPeriod = RequestsASecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) });
    }
}
