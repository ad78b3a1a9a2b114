using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>
/// What a page says about its article. Where several places say it, JSON-LD wins over meta elements, those over microdata and the
/// page's own markup. What nothing says is <see langword="null"/>.
/// </summary>
internal sealed partial record PageMetadata
{
    private const int LongestByline = 100, LongestOfSeveral = 400;

    /// <summary>The headline, the outlet's name taken off.</summary>
    public string? Title { get; private init; }

    /// <summary>The outlet, as it names itself.</summary>
    public string? Outlet { get; private init; }

    /// <summary>The authors as printed, without a leading "By".</summary>
    public string? Byline { get; private init; }

    /// <summary>The time of publication.</summary>
    public PublicationTime? Published { get; private init; }

    /// <summary>The time of the last change.</summary>
    public PublicationTime? Modified { get; private init; }

    /// <summary>BCP 47 language tag.</summary>
    public string? Language { get; private init; }

    /// <summary>The address that the publisher calls the article's own.</summary>
    public string? CanonicalUrl { get; private init; }

    /// <summary>The page's description of itself.</summary>
    public string? Summary { get; private init; }

    /// <summary>Reads the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Where it came from, when known: a date in the address is the last resort.</param>
    public static PageMetadata Of(IDocument page, string? url)
    {
        var elements = new PageElements(page);
        var meta = new MetaElements(elements.Metas);
        var json = JsonLd.Of(elements.Scripts);
        string? canonical = Address(elements.Links.FirstOrDefault(l => PageElements.HasWord(l, "rel", "canonical"))?.GetAttribute("href")) ?? Address(meta.First("og:url"));
        string? outlet = meta.First("og:site_name") ?? json?.Publisher;
        return new PageMetadata
        {
            Title = Headline(meta.First("dc:title", "dcterms:title", "og:title", "twitter:title") ?? json?.Headline ?? page.Title, outlet, elements),
            Outlet = outlet,
            Byline = Author(json?.Author, LongestOfSeveral) ?? Authors(meta) ?? Printed(elements),
            Published = Time(json?.Published) ?? Time(meta.First("article:published_time", "datepublished", "dc.date.issued", "dcterms:created", "parsely-pub-date", "sailthru.date", "dc.date", "dcterms.date", "publish-date", "published_time", "citation_publication_date", "date", "pubdate"))
                ?? Time(elements.First("itemprop", "datePublished")) ?? Time(elements.Times.FirstOrDefault(IsOfArticle)) ?? OnlyTime(elements) ?? InAddress(canonical ?? url),
            Modified = Time(json?.Modified) ?? Time(meta.First("article:modified_time", "og:updated_time", "datemodified", "dcterms:modified")) ?? Time(elements.First("itemprop", "dateModified")),
            Language = Blank(page.DocumentElement.GetAttribute("lang")) ?? Blank(page.DocumentElement.GetAttribute("xml:lang")) ?? meta.First("content-language") ?? json?.Language,
            CanonicalUrl = canonical,
            Summary = meta.First("og:description", "description"),
        };
    }

    // "Talks stall - The Gazette": what follows the last separator goes where it names the outlet or the heading shows the rest
    private static string? Headline(string? title, string? outlet, PageElements page)
    {
        title = Blank(title is null ? null : Spaces().Replace(title, " "));
        if (title is null || Separator().Matches(title).LastOrDefault() is not { } last)
        {
            return title;
        }

        string head = title[..last.Index].Trim(), tail = title[(last.Index + last.Length)..].Trim();
        bool isOutlet = outlet is not null && tail.Contains(outlet, StringComparison.OrdinalIgnoreCase);
        return head.Length > 0 && (isOutlet || page.Headings.Any(h => h.TextContent.Trim() == head)) ? head : title;
    }

    private static readonly string[] AuthorNames = ["dc:creator", "dcterms:creator", "author", "article:author", "parsely-author", "sailthru.author", "byl", "citation_author"];

    // an address in place of a name, as Facebook wants it, gives none: then the next kind of element is asked
    private static string? Authors(MetaElements meta) =>
        AuthorNames.Select(n => string.Join(", ", meta.All(n).Select(one => Author(one)).OfType<string>().Distinct(StringComparer.Ordinal))).Select(names => Author(names, LongestOfSeveral)).FirstOrDefault(a => a is not null);

    private static string? Printed(PageElements page) =>
        PrintedByline.Places.Select(p => page.Marked.FirstOrDefault(p)).Where(e => e is not null).Select(e => Author(e!.TextContent)).FirstOrDefault(a => a is not null);

    private static string? Author(string? text, int longest = LongestByline)
    {
        text = Blank(text is null ? null : AfterName().Replace(By().Replace(Spaces().Replace(text, " ").Trim(), ""), "").TrimEnd(' ', '-', '–', '—', '|', '•', '·', ',', ':'));
        return text is null || text.Length > longest || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith('@') ? null : text;
    }

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;

    private static PublicationTime? Time(IElement? element) =>
        element is null ? null : Time(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);

    private static bool IsOfArticle(IElement time) => time.HasAttribute("pubdate") || (time.HasAttribute("datetime") && time.Ancestors<IElement>().Any(e => e.LocalName == "article"));

    // a page with one time on it means its own; with several it may be a teaser's or a comment's
    private static PublicationTime? OnlyTime(PageElements page) =>
        page.Times.Where(t => t.HasAttribute("datetime")).Select(t => t.GetAttribute("datetime")).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? Time(only) : null;

    private static PublicationTime? InAddress(string? url) =>
        url is not null && DateInAddress().Match(url) is { Success: true } found
            ? Time($"{found.Groups[1].Value}-{found.Groups[2].Value.PadLeft(2, '0')}-{found.Groups[3].Value.PadLeft(2, '0')}")
            : null;

    private static string? Address(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" [-–—|»:·/\\] ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[\s\-–—|•·,]*(?<=[\s|•·])((on|updated|published|posted):? )?(\d{1,2}[./:]\d|\d{4}\b|\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"^(written |posted |story )?by:? ", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateInAddress();
}
