using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace OnRecord.App.Api;

/// <summary>
/// Compresses what is sent, brotli or gzip as the reader takes it; but never what must not be kept. A page with a form holds a secret token: compressed beside
/// words that another site chose, its length would tell about the token (BREACH). Such pages are <c>no-store</c> and are sent as they are.
/// </summary>
internal sealed class Compression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    /// <summary>What it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ["text/html", "application/json", "application/problem+json", "application/ld+json", "application/jsonl", "application/atom+xml", "application/graphml+xml", "text/csv", "text/markdown"];
        });
        services.AddSingleton<IResponseCompressionProvider, Compression>();
    }

    /// <inheritdoc/>
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.GetTypedHeaders().CacheControl?.NoStore != true && base.ShouldCompressResponse(context);
}
