using Microsoft.AspNetCore.OutputCaching;

namespace OnRecord.App.Api;

/// <summary>
/// Keeps the answers of pages that are dear to make under their entity tag, so that many readers of one state of the record cost as much as one; those who
/// ask while it is being made wait for it. What the tag hangs on (<see cref="Freshness"/>) is all that an answer may hang on. Pages with forms are not kept.
/// </summary>
internal sealed class KeptPages : IOutputCachePolicy
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "kept";

    private const long MostBytes = 64 << 20, MostBytesOfOne = 8 << 20;

    // an answer of an older state is never found again: it only takes room until then
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Adds the store of the answers, bounded in size, in the memory of this program alone.</summary>
    public static void Add(IServiceCollection services) => services.AddOutputCache(o =>
    {
        (o.SizeLimit, o.MaximumBodySize, o.DefaultExpirationTimeSpan) = (MostBytes, MostBytesOfOne, Kept);
        o.AddPolicy(Policy, p => p.AddPolicy<KeptPages>(), excludeDefaultPolicy: true);
    });

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // without a tag (an error page, a method that is no GET) nothing is looked up
        string? tag = Freshness.TagOf(context.HttpContext);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = tag is not null;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["tag"] = tag ?? "";
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0 && response.GetTypedHeaders().CacheControl?.NoStore != true;
        return ValueTask.CompletedTask;
    }
}
