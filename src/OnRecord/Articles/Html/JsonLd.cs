using System.Text.Json;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>What a page's JSON-LD says about its article (schema.org <c>Article</c> and its kinds). Damaged JSON-LD says nothing.</summary>
internal sealed record JsonLd
{
    private const int MostObjects = 1000;

    /// <summary>The headline.</summary>
    public string? Headline { get; private init; }

    /// <summary>The authors' names, joined by commas.</summary>
    public string? Author { get; private init; }

    /// <summary>The publisher's name.</summary>
    public string? Publisher { get; private init; }

    /// <summary>The time of publication as written.</summary>
    public string? Published { get; private init; }

    /// <summary>The time of the last change as written.</summary>
    public string? Modified { get; private init; }

    /// <summary>The language tag.</summary>
    public string? Language { get; private init; }

    /// <summary>Reads the scripts of a page; the first article in them counts.</summary>
    public static JsonLd? Of(IReadOnlyList<IElement> scripts)
    {
        foreach (var script in scripts.Where(s => s.GetAttribute("type") == "application/ld+json"))
        {
            try
            {
                using var json = JsonDocument.Parse(Bare(script.TextContent), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (FindArticle(json.RootElement) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException) // the latter where a name or a value has half of a surrogate pair
            {
                continue; // many pages carry broken JSON-LD; their meta elements still speak
            }
        }

        return null;
    }

    // some publishers wrap the script as if XML or an old browser read it
    private static string Bare(string script)
    {
        string bare = script.Trim().TrimStart('/', '*', ' ');
        foreach (var (open, close) in new[] { ("<![CDATA[", "]]>"), ("<!--", "-->") })
        {
            int end = bare.LastIndexOf(close, StringComparison.Ordinal);
            bare = bare.StartsWith(open, StringComparison.Ordinal) && end > 0 ? bare[open.Length..end].Trim().TrimEnd('/', '*', ' ') : bare;
        }

        return bare;
    }

    private static JsonLd Read(JsonElement article) => new()
    {
        Headline = Text(article, "headline"),
        Author = Names(article, "author") ?? Names(article, "creator"),
        Publisher = Names(article, "publisher"),
        Published = Text(article, "datePublished"),
        Modified = Text(article, "dateModified"),
        Language = Text(article, "inLanguage"),
    };

    private static JsonElement? FindArticle(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (int seen = 0; seen < MostObjects && open.TryDequeue(out var at); seen++)
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                Enqueue(open, at.EnumerateArray());
            }
            else if (at.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(at))
                {
                    return at;
                }

                Enqueue(open, at.EnumerateObject().Where(p => p.Name is "@graph" or "mainEntity" or "mainEntityOfPage").Select(p => p.Value));
            }
        }

        return null;
    }

    private static void Enqueue(Queue<JsonElement> open, IEnumerable<JsonElement> more)
    {
        foreach (var one in more)
        {
            open.Enqueue(one);
        }
    }

    private static bool IsArticle(JsonElement json) => json.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticleName(type.GetString()),
        JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleName(t.GetString())),
        _ => false,
    };

    private static bool IsArticleName(string? name) =>
        name is not null && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "ReportageNewsArticle");

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    private static string? Names(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            .Select(v => v.ValueKind switch
            {
                JsonValueKind.String => v.GetString()?.Trim(),
                JsonValueKind.Object => Names(v, "name"),
                _ => null,
            })
            .Where(n => n is { Length: > 0 } && !n.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        string joined = string.Join(", ", names.Distinct(StringComparer.Ordinal));
        return joined.Length > 0 ? joined : null;
    }
}
