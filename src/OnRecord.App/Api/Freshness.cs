using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using OnRecord.App.Pages;
using OnRecord.App.Pages.Settings;
using OnRecord.Store;

namespace OnRecord.App.Api;

/// <summary>
/// Entity tags (RFC 9110, 8.8.3) of pages and their JSON, made before the page is: of the record's version, the day, the reader and the address. Where the
/// reader has that answer already it is told so (304), and nothing is looked up. The tags are weak, because an answer may be compressed.
/// </summary>
internal sealed class Freshness(RecordVersion version)
{
    private const string TagMark = "onrecord.tag";

    // the record's versions mean something only within one run; another run may also be another program
    private readonly string run = Guid.NewGuid().ToString("N");

    /// <summary>The tag of the answer that is being made, or <see langword="null"/> where it has none.</summary>
    public static string? TagOf(HttpContext context) => context.Items[TagMark] as string;

    /// <summary>Answers with 304, or lets the page be made and gives it its tag.</summary>
    public Task Check(HttpContext context, RequestDelegate next)
    {
        bool reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!reads || context.GetEndpoint()?.Metadata.GetMetadata<Fresh>() is not { } fresh)
        {
            return next(context);
        }

        var tag = new EntityTagHeaderValue(Tag(context, fresh), isWeak: true);
        context.Items[TagMark] = tag.Tag.Value;
        context.Response.OnStarting(() => Mark(context.Response, tag));
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(context);
    }

    // a page with a form carries a token of its own and must not be kept: it says so itself
    private static Task Mark(HttpResponse response, EntityTagHeaderValue tag)
    {
        bool mayBeKept = response.GetTypedHeaders().CacheControl?.NoStore != true;
        if (mayBeKept && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers.ETag = tag.ToString();
            response.Headers.CacheControl = "private, no-cache";
            response.Headers.Vary = "Accept, Accept-Encoding, Authorization, Cookie";
        }

        return Task.CompletedTask;
    }

    private string Tag(HttpContext context, Fresh fresh)
    {
        var (request, user) = (context.Request, context.User);
        var visitor = Visitor.Of(request);
        string all = string.Join(
            '\n', run, version.Now, DateTime.UtcNow.Date.Ticks, request.Path, request.QueryString, Page.WantsJson(context), user.Identity?.Name, user.FindFirstValue(ClaimTypes.Role), visitor.Theme, visitor.Name, fresh.Beside?.Invoke(context.RequestServices));
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..24]}\"";
    }
}
