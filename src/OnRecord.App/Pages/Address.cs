using OnRecord.Documents;
using OnRecord.Positions.Briefs;

namespace OnRecord.App.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class Address
{
    /// <summary>An article.</summary>
    public static string Article(long id) => $"/articles/{id}";

    /// <summary>The place of a statement in its article.</summary>
    public static string InText(long article, int number) => $"/articles/{article}#s{number}";

    /// <summary>A span of an article's text, marked there.</summary>
    public static string Span(long article, TextSpan span) => $"/articles/{article}?span={span.Start}-{span.End}#span";

    /// <summary>The page of a statement.</summary>
    public static string Statement(long article, int number) => $"/articles/{article}/statements/{number}";

    /// <summary>An actor.</summary>
    public static string Actor(string key) => $"/actors/{Uri.EscapeDataString(key)}";

    /// <summary>An issue.</summary>
    public static string Issue(string key) => $"/issues/{Uri.EscapeDataString(key)}";

    /// <summary>A watch.</summary>
    public static string Watch(string name) => $"/watches/{Uri.EscapeDataString(name)}";

    /// <summary>A path with what is asked for; blank values are left out.</summary>
    public static string With(string path, params IEnumerable<KeyValuePair<string, string?>> query) =>
        path + QueryString.Create(query.Where(q => !string.IsNullOrEmpty(q.Value))).ToUriComponent();

    /// <summary>
    /// The page where some words were published, at the words (<see cref="PlaceLink"/>), or <see langword="null"/> where the address is not of the web: an article must not
    /// be able to bring along a script as its address.
    /// </summary>
    /// <param name="url">The page.</param>
    /// <param name="words">The words as published; <see langword="null"/> for the page as it is.</param>
    public static string? Original(string? url, string? words = null) => PlaceLink.Of(url, words ?? "");
}
