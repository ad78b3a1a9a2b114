using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace OnRecord.App.Pages;

/// <summary>Style, scripts and icon, which travel inside the program. An address carries the content's hash, so a browser may keep it for good.</summary>
public sealed class Assets
{
    private const string Prefix = "wwwroot/", StylePrefix = "wwwroot/css/", Style = "onrecord.css";

    private readonly FrozenDictionary<string, Asset> assets;

    /// <summary>Reads them from the program. The parts of the style sheet in <c>css/</c> become one, in the order of their names.</summary>
    public Assets()
    {
        string[] names = typeof(Assets).Assembly.GetManifestResourceNames();
        string[] style = [.. names.Where(n => n.StartsWith(StylePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        assets = names.Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Except(style, StringComparer.Ordinal)
            .Select(n => new Asset(n[Prefix.Length..], Read(n)))
            .Append(new Asset(Style, [.. style.SelectMany(Read)]))
            .ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    /// <summary>The address of the asset of that name.</summary>
    public string Address(string name) => $"/assets/{name}?v={assets[name].Hash}";

    /// <summary>Sends the asset of that name, compressed where the reader takes that.</summary>
    internal IResult Send(string name, HttpContext context)
    {
        if (!assets.TryGetValue(name, out var asset))
        {
            return Problem.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Hash ? "public, max-age=31536000, immutable" : asset.IsFont ? "public, max-age=86400" : "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        bool small = !asset.IsFont && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (small)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        return Results.Bytes(small ? asset.Compressed : asset.Content, asset.Type, entityTag: new($"\"{asset.Hash}{(small ? "-br" : "")}\""));
    }

    private static byte[] Read(string resource)
    {
        using var from = typeof(Assets).Assembly.GetManifestResourceStream(resource)!;
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private sealed class Asset(string name, byte[] content)
    {
        private readonly Lazy<byte[]> compressed = new(() => Compress(content));

        public string Name => name;

        public byte[] Content => content;

        public byte[] Compressed => compressed.Value;

        public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(content))[..12];

        // compressed already, and asked for by the style sheet, which does not know the hash
        public bool IsFont => name.EndsWith(".woff2", StringComparison.Ordinal);

        public string Type => Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".woff2" => "font/woff2",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };

        private static byte[] Compress(byte[] content)
        {
            using var to = new MemoryStream();
            using (var brotli = new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true))
            {
                brotli.Write(content);
            }

            return to.ToArray();
        }
    }
}
