using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace OnRecord.Articles.Html;

/// <summary>The HTML parser as articles need it: no comments, no attribute that nobody asks for, nothing looked up that a link or a style names.</summary>
internal static class PageParser
{
    // what is read of elements, and what the parser itself goes by (HTML Standard, 13.2.6: inputs in tables, font and annotation-xml in foreign content)
    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet([
        "class", "id", "role", "style", "hidden", "itemprop", "rel", "lang", "xml:lang", "datetime", "pubdate",
        "content", "property", "name", "http-equiv", "type", "color", "face", "size", "encoding"]);

    // observers react to attributes as a browser does; without them a parsed page is only a tree
    private static readonly IConfiguration Bare = Configuration.Default.Without<IAttributeObserver>();

    // where elements begin is what the map back to the page starts from
    private static readonly HtmlParserOptions WithPlaces = new() { IsKeepingSourceReferences = true, SkipComments = true, ShouldEmitAttribute = IsAsked };

    private static readonly HtmlParserOptions WithoutPlaces = new() { SkipComments = true, ShouldEmitAttribute = IsAsked };

    /// <summary>The page as a tree; whoever calls disposes of it.</summary>
    /// <param name="source">The page, not nested beyond reason (<see cref="Nesting.Check"/>).</param>
    /// <param name="keepsPlaces">Whether each element knows where it begins.</param>
    public static IHtmlDocument Parse(string source, bool keepsPlaces) =>
        new HtmlParser(keepsPlaces ? WithPlaces : WithoutPlaces, BrowsingContext.New(Bare)).ParseDocument(source);

    private static bool IsAsked(ref StructHtmlToken tag, ReadOnlyMemory<char> name) =>
        Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span) || (name.Span is "href" && tag.Name.Memory.Span is "link");
}
