using System.Text;
using System.Text.Json;
using OnRecord.Articles.Feeds;

namespace OnRecord.Articles.Tables;

/// <summary>A file of one JSON value: an article, a list of articles, a JSON Feed, a document of a corpus. One with an object on each line is read line by line.</summary>
internal static class JsonFile
{
    /// <summary>Whether a beginning is that of a list or of an object over several lines.</summary>
    public static bool Shows(string head) => head.StartsWith('[') || head is ['{', ..];

    /// <summary>The articles and errors of the file.</summary>
    /// <exception cref="InputException">It is larger than one article may be, or is not JSON.</exception>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(TextDecoder.Decode(input.All(), input.Named));
        if (FirstLineIsWhole(bytes))
        {
            return JsonLines.Read(input with { Stream = new MemoryStream(bytes, writable: false) });
        }

        var json = Parse(bytes);
        return JsonFeed.IsOne(json) ? JsonFeed.Read(json, input) : Items(json, input);
    }

    private static IEnumerable<ArticleInput> Items(JsonElement json, RawInput input) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select((item, n) => JsonObject.Read(item, input, $"item {n + 1}", $"{input.Id}:{n + 1}"))
        : [JsonObject.Read(json, input, null, input.Id)];

    private static JsonElement Parse(byte[] bytes)
    {
        try
        {
            return JsonElement.Parse(bytes, JsonLines.Strict);
        }
        catch (JsonException e)
        {
            throw new InputException($"is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine}).");
        }
    }

    private static bool FirstLineIsWhole(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        if (end < 0 || bytes[0] != '{' || bytes[(end + 1)..].IndexOf((byte)'{') < 0)
        {
            return false;
        }

        try
        {
            JsonElement.Parse(bytes[..end], JsonLines.Strict);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
