using System.Security.Cryptography;
using System.Text;
using OnRecord.Articles;

namespace OnRecord.Store.Sqlite;

/// <summary>What makes two articles the same: text, headline, outlet, address and time of publication. The file's name is not part of it.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Of(Article article)
    {
        string?[] parts = [article.Text, article.Title, article.Outlet, article.CanonicalUrl ?? article.Url, article.Published?.ToString()];
        // a length before each part, so that no two lists of parts give one string
        string all = string.Concat(parts.Select(p => p is null ? "-" : $"{p.Length}:{p}"));
        return OfText(all);
    }

    /// <summary>SHA-256 of a text in lower-case hexadecimal digits.</summary>
    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
