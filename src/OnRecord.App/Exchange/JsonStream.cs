using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.App.Exchange;

/// <summary>JSON written to a stream piece by piece: lines of objects, or one object with long lists in it.</summary>
internal static class JsonStream
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    /// <summary>One object a line.</summary>
    public static void Lines(Stream output, IEnumerable<object> items)
    {
        foreach (object item in items)
        {
            JsonSerializer.Serialize(output, item, Options);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>One object on one line, without its end.</summary>
    public static string Line(object item) => JsonSerializer.Serialize(item, Options);

    /// <summary>One object: <paramref name="head"/> as it stands, then each list under its name.</summary>
    public static void Document(Stream output, IReadOnlyList<(string Name, object Value)> head, params IReadOnlyList<(string Name, IEnumerable<object> Items)> lists)
    {
        string separator = "{\n";
        foreach (var (name, value) in head)
        {
            Text(output, $"{separator}{Key(name)}: ");
            JsonSerializer.Serialize(output, value, Options);
            separator = ",\n";
        }

        foreach (var (name, items) in lists)
        {
            Text(output, $"{separator}{Key(name)}: [");
            string comma = "\n";
            foreach (object item in items)
            {
                Text(output, comma);
                JsonSerializer.Serialize(output, item, Options);
                comma = ",\n";
            }

            Text(output, "\n]");
            separator = ",\n";
        }

        Text(output, "\n}\n");
    }

    private static string Key(string name) => JsonSerializer.Serialize(name, Options);

    private static void Text(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
