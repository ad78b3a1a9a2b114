using System.Collections.Frozen;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>What on a page is not its article: by the element, and by the words that class names and ids are made of.</summary>
internal static class Furniture
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet([
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "button", "select", "option",
        "textarea", "label", "input", "nav", "footer", "aside", "figcaption", "head", "title", "dialog", "menu", "amp-ad", "xmp", "noembed", "noframes"]);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet([
        "comment", "comments", "disqus", "related", "share", "sharing", "shares", "social", "promo", "newsletter", "newsletters", "subscribe", "subscription",
        "signup", "sidebar", "breadcrumb", "breadcrumbs", "caption", "captions", "credit", "credits", "recommended", "recommendations", "recirc", "teaser",
        "teasers", "trending", "popular", "nav", "navbar", "navigation", "menu", "footer", "masthead", "advert", "ad", "ads", "advertisement", "sponsor",
        "sponsored", "taboola", "outbrain", "byline", "author", "authors", "bio", "tags", "taglist", "toolbar", "widget", "widgets", "pagination", "pager",
        "copyright", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "tooltip", "hidden", "timestamp", "readmore", "readnext", "next", "prev",
        "rating", "poll", "quiz", "login", "register", "paywall", "donate", "replies", "respond", "reply", "suggested", "morestories", "screenreader",
        "feedback", "disclaimer", "tagline", "dateline", "pubdate", "breaking", "ticker", "carousel", "slider", "slideshow", "gallery", "infobox", "skip",
        "wpcaption", "sociable", "addtoany", "sharedaddy", "jp", "relatedposts", "metadata"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing in the element is ever article text.</summary>
    public static bool IsNeverText(IElement element) =>
        Elements.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Contains("none", StringComparison.OrdinalIgnoreCase) && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the element's class, id or role says that it stands beside the article.</summary>
    public static bool IsNamedSo(IElement element) =>
        (HasWord(element.ClassName) || HasWord(element.Id)
        || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog")
        && !element.Children.Any(c => c.LocalName == "blockquote"); // a quoted post is text, though its frame is called "social"

    // words end at anything that is no letter, and before a capital: "relatedPosts-list" is related, posts, list
    private static bool HasWord(string? names)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, at = 0; names is not null && at <= names.Length; at++)
        {
            bool end = at == names.Length || !char.IsAsciiLetter(names[at]) || (at > start && char.IsAsciiLetterUpper(names[at]) && char.IsAsciiLetterLower(names[at - 1]));
            if (!end)
            {
                continue;
            }

            if (at - start > 1 && words.Contains(names.AsSpan(start, at - start)))
            {
                return true;
            }

            start = at < names.Length && char.IsAsciiLetter(names[at]) ? at : at + 1;
        }

        return false;
    }
}
