using System.Text.Json;

namespace OnRecord.Articles.Tables;

/// <summary>
/// A stream of JSON objects, one a line, each an article. Read line by line, so memory does not grow with the stream. A bad line is an
/// error with its number; the next one is read.
/// </summary>
internal static class JsonLines
{
    /// <summary>How deep a value may be nested.</summary>
    public static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>Whether a beginning is that of an object whose line goes on.</summary>
    public static bool Shows(string head) => head.StartsWith("{\"", StringComparison.Ordinal) || head.StartsWith("{ \"", StringComparison.Ordinal);

    /// <summary>The articles and errors of the stream, in order. Ids of lines without one are the input's, a colon and the line's number.</summary>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        bool any = false;
        foreach (var line in LineReader.Read(input.Stream, input.Options))
        {
            any = true;
            if (line.Bytes is null)
            {
                yield return input.Bad($"line {line.Number}", $"is longer than {input.Options.MaxBytes:N0} bytes, the limit of one article.");
            }
            else if (line.Bytes.AsSpan().IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') >= 0)
            {
                yield return ReadLine(line.Bytes, input, line.Number);
            }
        }

        if (!any)
        {
            yield return input.Bad(null, "is empty.");
        }
    }

    private static ArticleInput ReadLine(byte[] bytes, RawInput input, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, Strict);
            return JsonObject.Read(json.RootElement, input, $"line {number}", $"{input.Id}:{number}");
        }
        catch (JsonException e)
        {
            return input.Bad($"line {number}", $"is not JSON (at byte {e.BytePositionInLine}).");
        }
    }
}
