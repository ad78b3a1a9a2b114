using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>How the exports name things outside: kinds in lower case, articles by their own address where they have one.</summary>
internal static class Names
{
    /// <summary>A value of an enumeration as the formats write it.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>An article's address where that is a whole one, else a name of its own that no address can have: formats of linked data allow nothing else.</summary>
    public static string Of(StoredArticle article) =>
        new[] { article.Article.CanonicalUrl, article.Article.Url }.FirstOrDefault(u => Uri.IsWellFormedUriString(u, UriKind.Absolute)) ?? $"urn:onrecord:article:{Uri.EscapeDataString(article.Article.Id)}";

    /// <summary>A statement of an article: its address with the statement's number behind it.</summary>
    public static string Of(StoredArticle article, StoredStatement statement) => $"{Of(article)}#s{statement.Statement.Number}";

    /// <summary>An actor's name of its own.</summary>
    public static string OfActor(string key) => $"urn:onrecord:actor:{Uri.EscapeDataString(key)}";
}
