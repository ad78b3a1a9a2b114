using System.Collections.Immutable;

namespace OnRecord.Articles.Tables;

/// <summary>Makes articles of fields with names: an object of JSON, a row of a table. The user's names for them come first, then the usual ones.</summary>
/// <param name="given">Field of an article (<c>text</c>, <c>title</c> ...) to the name it has in the input.</param>
internal sealed class ArticleFields(ImmutableDictionary<string, string> given)
{
    /// <summary>The fields of an article, each with the names that are taken for it.</summary>
    public static readonly ImmutableDictionary<string, string[]> Names = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = ["text", "body", "content"],
        ["id"] = ["id"],
        ["title"] = ["title", "headline"],
        ["outlet"] = ["outlet", "source"],
        ["author"] = ["byline", "author"],
        ["published"] = ["published", "date"],
        ["modified"] = ["modified"],
        ["language"] = ["language"],
        ["url"] = ["url"],
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to say where there is no text.</summary>
    public string NoText => given.TryGetValue("text", out string? name)
        ? $"has no text: it has no field \"{name}\", or nothing is in it."
        : "has no text: a field \"text\", \"body\" or \"content\" is needed, or --field text=NAME.";

    /// <summary>Whether one of these is a name of the text.</summary>
    public bool HasText(IEnumerable<string> names) =>
        names.Any(n => given.TryGetValue("text", out string? told) ? string.Equals(n, told, StringComparison.OrdinalIgnoreCase) : Names["text"].Contains(n, StringComparer.OrdinalIgnoreCase));

    /// <summary>The article; <see langword="null"/> where there is no text.</summary>
    /// <param name="field">The value of a field by its name in the input.</param>
    /// <param name="id">The id where there is no field of one.</param>
    public Article? Article(Func<string, string?> field, string id)
    {
        string? text = Value("text");
        return string.IsNullOrWhiteSpace(text)
            ? null
            : new Article(Value("id") ?? id, text)
            {
                Title = Value("title"),
                Outlet = Value("outlet"),
                Byline = Value("author"),
                Published = Mail.MailTime.Parse(Value("published")),
                Modified = Mail.MailTime.Parse(Value("modified")),
                Language = Value("language"),
                Url = Value("url"),
            };

        string? Value(string name) => given.TryGetValue(name, out string? told) ? field(told) : Names[name].Select(field).FirstOrDefault(v => v is not null);
    }
}
