using System.Text.Json;
using OnRecord.Articles.Corpora;

namespace OnRecord.Articles.Tables;

/// <summary>An object of JSON as an article: one of the known corpora, or one with the usual fields.</summary>
internal static class JsonObject
{
    /// <summary>Each looks at an object and gives an article where it is one of its own; <see langword="null"/> otherwise.</summary>
    private static readonly Func<JsonElement, string, Article?>[] Corpora = [Quotebank.Article, QuotationGraph.Article, Citron.Article];

    /// <summary>The article in an object, or what is wrong with it.</summary>
    /// <param name="json">The value.</param>
    /// <param name="input">Where it is from.</param>
    /// <param name="place">Where in it, for errors.</param>
    /// <param name="id">The article's id where it has none of its own.</param>
    public static ArticleInput Read(JsonElement json, RawInput input, string? place, string id)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return input.Bad(place, "is not a JSON object.");
        }

        try
        {
            var fields = new ArticleFields(input.Options.Fields);
            var article = (IsMapped(json, input.Options) ? null : Corpora.Select(c => c(json, id)).FirstOrDefault(a => a is not null)) ?? fields.Article(name => Field(json, name), id);
            return article is null ? input.Bad(place, fields.NoText) : new ArticleInput(article);
        }
        catch (InputException e)
        {
            return input.Bad(place, e.Message);
        }
    }

    // what the user says the text is called wins over what a corpus is known by; beside such files those of a corpus are read as ever
    private static bool IsMapped(JsonElement json, InputOptions options) => options.Fields.TryGetValue("text", out string? name) && Field(json, name) is not null;

    /// <summary>A field as text: a number is a fine id; an object or a list as an author is not text and is left out.</summary>
    /// <param name="json">An object.</param>
    /// <param name="name">The field; dots lead inwards where no field is called so.</param>
    public static string? Field(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (Property(json, name) is { } value)
        {
            return Text(value);
        }

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Property(json, name[..dot]) is { } inner ? Field(inner, name[(dot + 1)..]) : null;
    }

    /// <summary>A value as text; <see langword="null"/> where it is neither a text nor a number, or empty.</summary>
    /// <exception cref="InputException">It is no text in Unicode.</exception>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>The value of a field, or <see langword="null"/> where there is none.</summary>
    /// <exception cref="InputException">The name of a field that may be this one is no text in Unicode.</exception>
    public static JsonElement? Property(JsonElement json, string name)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>The items of a list in a field; none where there is no such list.</summary>
    public static IEnumerable<JsonElement> List(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static InputException NotUnicode() => new("is not valid UTF-8, or has half of a surrogate pair.");
}
