using System.Text.Json;

namespace OnRecord.Articles;

/// <summary>
/// A stream of JSON objects, one a line, each an article. Read line by line, so memory does not grow with the stream. A bad line is an
/// error with its number; the next one is read.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>The articles and errors of the stream, in order.</summary>
    /// <param name="stream">The stream, at its start.</param>
    /// <param name="name">What to call the stream in errors.</param>
    /// <param name="idPrefix">Ids of lines without one are this, a colon and the line's number.</param>
    /// <param name="options">The limit of a line and the encoding.</param>
    public static IEnumerable<ArticleInput> Read(Stream stream, string name, string idPrefix, InputOptions options)
    {
        bool any = false;
        foreach (var line in LineReader.Read(stream, options))
        {
            any = true;
            if (line.Bytes is null)
            {
                yield return Bad(name, line.Number, $"is longer than {options.MaxBytes:N0} bytes, the limit of one article.");
            }
            else if (line.Bytes.AsSpan().IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') >= 0)
            {
                yield return ReadLine(line.Bytes, name, line.Number, $"{idPrefix}:{line.Number}");
            }
        }

        if (!any)
        {
            yield return new ArticleInput(null, new InputError(name, null, "is empty."));
        }
    }

    private static ArticleInput ReadLine(byte[] bytes, string name, int number, string id)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, Strict);
            return json.RootElement.ValueKind != JsonValueKind.Object
                ? Bad(name, number, "is not a JSON object.")
                : ToArticle(json.RootElement, id) is { } article ? new ArticleInput(article) : Bad(name, number, "has no text: a field \"text\", \"body\" or \"content\" is needed.");
        }
        catch (JsonException e)
        {
            return Bad(name, number, $"is not JSON (at byte {e.BytePositionInLine}).");
        }
        catch (InvalidOperationException)
        {
            return Bad(name, number, "is not valid UTF-8, or has half of a surrogate pair.");
        }
    }

    private static Article? ToArticle(JsonElement json, string id)
    {
        string? text = Field(json, "text") ?? Field(json, "body") ?? Field(json, "content");
        return string.IsNullOrWhiteSpace(text)
            ? null
            : new Article(Field(json, "id") ?? id, text)
            {
                Title = Field(json, "title"),
                Outlet = Field(json, "outlet") ?? Field(json, "source"),
                Byline = Field(json, "byline") ?? Field(json, "author"),
                Published = Time(Field(json, "published") ?? Field(json, "date")),
                Modified = Time(Field(json, "modified")),
                Language = Field(json, "language"),
                Url = Field(json, "url"),
            };
    }

    // a number is a fine id; an object or a list as an author is not text and is left out
    private static string? Field(JsonElement json, string name) => json.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text, out var time) ? time : null;

    private static ArticleInput Bad(string name, int line, string message) => new(null, new InputError(name, $"line {line}", message));
}
