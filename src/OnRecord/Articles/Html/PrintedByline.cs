using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>Where a page prints its author, by the names that pages give such places.</summary>
internal static class PrintedByline
{
    /// <summary>The kinds of places, the narrowest first: what is called a byline often holds the date and the job as well.</summary>
    public static readonly Func<IElement, bool>[] Places =
    [
        e => IsCalled(e, "itemprop", "name") && IsInside(e, "itemprop", "author"),
        e => e.LocalName == "a" && IsCalled(e, "rel", "author"),
        e => (IsCalled(e, "class", "author-name") || IsCalled(e, "class", "byline-name")) && IsInside(e, "class", "byline"),
        e => IsCalled(e, "class", "author") && IsInside(e, "class", "byline"),
        e => IsCalled(e, "rel", "author"),
        e => IsCalled(e, "itemprop", "author"),
        e => IsCalled(e, "class", "byline"),
        e => IsCalled(e, "class", "author-name"),
        e => IsCalled(e, "class", "author"),
    ];

    private static bool IsCalled(IElement element, string attribute, string word) => PageElements.HasWord(element, attribute, word);

    private static bool IsInside(IElement element, string attribute, string word) => element.Ancestors<IElement>().Any(e => IsCalled(e, attribute, word));
}
