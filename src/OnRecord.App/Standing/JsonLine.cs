using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.App.Standing;

/// <summary>JSON for a terminal and a file: lower camel case, letters of all alphabets as they are.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions OnOneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object on one line.</summary>
    public static string Of(object value) => JsonSerializer.Serialize(value, OnOneLine);
}
